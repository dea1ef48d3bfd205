import type {
  CmsConfig,
  Collection,
  CommonFieldProps,
  Field as CmsField,
  VisibleFieldProps,
} from '@sveltia/cms';
import type { SiteSettings } from '../config/site-settings.ts';
import type { Field } from '../formats/raw-posting.ts';
import { employmentTypeName } from '../presentation/labels.ts';
import { workplaceLabel } from '../presentation/where.ts';
import { WORKPLACES } from '../values/workplace.ts';
import { cmsBackend } from './cms-backend.ts';
import { COMPANY_GUIDE, type CompanyFieldGuide } from './company-guide.ts';
import { FIELD_GUIDE, nameOfField } from './field-guide.ts';
import type { FieldKind } from './field-kind.ts';
import { BODY, POSTING_FORMAT } from './form-file.ts';
import { FORM_FIELDS } from './form-values.ts';

/** What the editor's configuration depends on. */
export type CmsSettings = Pick<
  SiteSettings,
  | 'title'
  | 'url'
  | 'basePath'
  | 'repository'
  | 'branch'
  | 'codeHost'
  | 'admin'
  | 'requirePay'
  | 'postingsDirectory'
  | 'companiesDirectory'
>;

/**
 * The configuration of Sveltia CMS, from the guides to the fields of postings and company profiles.
 * Null when the board has no editor, or its postings lie outside the repository.
 *
 * @see https://sveltiacms.app/en/docs
 */
export function cmsConfig(settings: CmsSettings): CmsConfig | null {
  const { title, url, basePath, admin, repository, branch } = settings;
  const postings = folderInRepository(settings.postingsDirectory);
  const companies = folderInRepository(settings.companiesDirectory);
  if (admin === null || repository === null || postings === null || companies === null) return null;
  return {
    backend: { ...cmsBackend(repository, admin, settings.codeHost), branch },
    publish_mode: admin.pullRequests ? 'editorial_workflow' : 'simple',
    app_title: `${title}: editor`,
    site_url: url,
    display_url: `${url}${basePath}`,
    logout_redirect_url: basePath,
    logo: { src: `${basePath}favicon.svg` },
    media_folder: LOGOS.folder,
    public_folder: LOGOS.path,
    // Offers of pictures by other companies would be asked over the network.
    media_libraries: { stock_assets: { providers: [] } },
    slug: { encoding: 'ascii', clean_accents: true },
    output: { omit_empty_optional_fields: true },
    collections: [postingsOf(postings, settings), companiesOf(companies, settings)],
  };
}

const LOGOS = { folder: 'public/logos', path: '/logos' };

/** A folder relative to the repository's root; null when it lies outside. */
function folderInRepository(folder: string): string | null {
  const path = folder.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/+$/, '');
  return /^(?:\/|\.\.|[A-Za-z]:)/.test(path) ? null : path;
}

function postingsOf(folder: string, { basePath, requirePay }: CmsSettings): Collection {
  return {
    name: 'postings',
    label: 'Postings',
    label_singular: 'Posting',
    icon: 'work',
    folder,
    // The format brings its extension along.
    format: POSTING_FORMAT,
    slug: '{{company}}-{{title}}',
    preview_path: `${basePath.slice(1)}jobs/{{slug}}/`,
    summary: '{{title}} · {{company}}',
    sortable_fields: {
      fields: (['datePosted', 'title', 'company', 'validThrough'] as const).map(nameOfField),
      default: { field: nameOfField('datePosted'), direction: 'descending' },
    },
    view_filters: [
      { label: 'Closed', field: nameOfField('closed'), pattern: 'true' },
      { label: 'Remote', field: nameOfField('workplace'), pattern: 'remote' },
    ],
    editor: { preview: false },
    fields: [
      ...FORM_FIELDS.map((field) => fieldOf(field, requirePay)),
      {
        name: BODY,
        label: 'Text',
        hint: 'What the work is, what you offer, how to apply. Headings, lists and links are welcome.',
        ...TEXT_BELOW,
      },
    ],
  };
}

/** Text as the site shows it: pictures and code have no place in a posting. */
const TEXT_BELOW = {
  widget: 'richtext',
  buttons: [
    'bold',
    'italic',
    'link',
    'heading-two',
    'heading-three',
    'bulleted-list',
    'numbered-list',
  ],
  editor_components: [],
  modes: ['rich_text', 'raw'],
} satisfies Partial<CmsField>;

function fieldOf(field: Field, requirePay: boolean): CmsField {
  const { label, description, kind, importance, examples } = FIELD_GUIDE[field];
  const [example] = examples;
  const shown = Array.isArray(example) ? example.join('; ') : String(example);
  const exact = kind.kind === 'text' || kind.kind === 'texts' || kind.kind === 'pay';
  const common = {
    name: nameOfField(field),
    label,
    hint: exact ? `${description} For example: ${shown}` : description,
    required: importance === 'required' || (requirePay && field === 'salary'),
  };
  // A new posting is posted today, unless its editor says otherwise.
  if (field === 'datePosted') return { ...common, ...DAY, default: '{{now}}' };
  return withWidget(common, kind);
}

const DAY = { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' } as const;

function withWidget(common: CommonFieldProps & VisibleFieldProps, kind: FieldKind): CmsField {
  switch (kind.kind) {
    case 'text':
    case 'amount':
    case 'pay':
      return { ...common, widget: 'string' };
    case 'address':
      return { ...common, widget: 'string', type: 'url' };
    case 'email':
      return { ...common, widget: 'string', type: 'email' };
    case 'texts':
      return { ...common, widget: 'list' };
    case 'day':
      return { ...common, ...DAY };
    case 'switch':
      return { ...common, widget: 'boolean' };
    case 'integer':
      return { ...common, widget: 'number', value_type: 'int' };
    case 'one of':
      return { ...common, widget: 'select', options: optionsOf(kind.values) };
    case 'some of':
      return {
        ...common,
        widget: 'select',
        multiple: true,
        dropdown_threshold: kind.values.length,
        options: optionsOf(kind.values),
      };
  }
}

function optionsOf(values: readonly string[]): { label: string; value: string }[] {
  return values.map((value) => {
    const workplace = WORKPLACES.find((known) => known === value);
    const label = workplace === undefined ? employmentTypeName(value) : workplaceLabel(workplace);
    return { label, value };
  });
}

function companiesOf(folder: string, { basePath }: CmsSettings): Collection {
  return {
    name: 'companies',
    label: 'Companies',
    label_singular: 'Company',
    icon: 'apartment',
    folder,
    extension: 'md',
    format: 'yaml-frontmatter',
    identifier_field: 'name',
    slug: '{{name}}',
    preview_path: `${basePath.slice(1)}companies/{{slug}}/`,
    sortable_fields: ['name'],
    editor: { preview: false },
    fields: [
      ...Object.entries(COMPANY_GUIDE).map(([name, guide]) => companyFieldOf(name, guide)),
      { name: BODY, label: 'Profile', required: false, ...TEXT_BELOW },
    ],
  };
}

function companyFieldOf(
  name: string,
  { label, description, kind, required }: CompanyFieldGuide,
): CmsField {
  const common = { name, label, hint: description, required };
  if (kind === 'logo') return { ...common, widget: 'image' };
  return { ...common, widget: 'string', type: kind === 'address' ? 'url' : 'text' };
}
