import { describe, expect, it } from 'vitest';
import { ownerOfSite } from '../../../../src/formats/prose/site-owner.ts';

describe('ownerOfSite', () => {
  it.each([
    [
      ['Aller au contenu', 'Centre hospitalier de la Haute-Harpe', 'Patients', 'Nous rejoindre'],
      'Centre hospitalier de la Haute-Harpe',
    ],
    [
      ['Consorzio di bonifica dell’Arpa', 'Servizi', 'Lavora con noi'],
      'Consorzio di bonifica dell’Arpa',
    ],
    [
      [
        'OLEIFICIO ARPA',
        'Prodotti',
        'Lavora con noi',
        'Shop',
        'a',
        'b',
        'c',
        'd',
        'Oleificio Arpa S.p.A. - P.IVA 0000',
      ],
      'Oleificio Arpa',
    ],
    [
      [
        'Harp Works',
        'Products',
        'Our story',
        'Work with us',
        'Shop',
        'a',
        'b',
        'c',
        '© 2027 Harp Works',
      ],
      'Harp Works',
    ],
    [['Harp Works', 'Products', 'News'], null],
    [
      ['Harpjobs', 'Search jobs', 'About us', 'For employers', 'a', 'b', 'c', 'd', '© Harpjobs'],
      null,
    ],
    [['Harp Recruitment Ltd', 'Post a job', 'Log in'], null],
    [[], null],
  ])('%j is the site of %s', (frame, owner) => {
    expect(ownerOfSite(frame)).toBe(owner);
  });
});
