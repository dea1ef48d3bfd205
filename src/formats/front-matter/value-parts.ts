import type { Field } from '../raw-posting.ts';
import type { FrontMatterEntry } from './split.ts';
import { foldKey, meaningsOf } from './spellings.ts';

/** `link: https://apply.acme.example/7`: the address says itself that one applies there. */
export function leadsToApplication(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    /^https?:\/\/(?:apply|bewerbung|application)\.|\/(?:apply|application|bewerben|bewerbung|postuler|sollicite(?:er|ren))\/?(?:[?#]|$)|#apply/i.test(
      value.slice(0, 2000),
    )
  );
}

/** Fields that stand inside a company's or an application's own block. */
export function partsOf({ key, value }: FrontMatterEntry): [Field, unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const parts = new Map(Object.entries(value).map(([name, part]) => [foldKey(name), part]));
  const fields = meaningsOf(key).map(({ field }) => field);
  if (fields.includes('company')) {
    return [
      [
        'companyWebsite',
        parts.get('website') ?? parts.get('websiteurl') ?? parts.get('url') ?? parts.get('sameas'),
      ],
      ['companyLogo', parts.get('logo') ?? parts.get('logourl')],
      [
        'company',
        parts.has('name')
          ? undefined
          : (parts.get('displayname') ?? parts.get('title') ?? parts.get('legalname')),
      ],
    ];
  }
  if (fields.includes('applyEmail')) return [['applyEmail', parts.get('email')]];
  if (fields.includes('applyUrl')) {
    return [
      ['applyUrl', parts.get('url') ?? parts.get('link') ?? parts.get('href')],
      ['applyEmail', parts.get('email') ?? parts.get('mail')],
      ['validThrough', parts.get('deadline') ?? parts.get('closes') ?? parts.get('closingdate')],
    ];
  }
  return [];
}
