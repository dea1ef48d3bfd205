import { describe, expect, it } from 'vitest';
import { roleInProse } from '../../../../src/formats/prose/role-in-prose.ts';
import { isRoleName } from '../../../../src/formats/prose/role-name.ts';

describe('isRoleName', () => {
  it.each([
    'Senior Rust Engineer',
    'Sr. Software Engineer, Data',
    'VP of Engineering',
    'Fullstack Engineer (Agnostic, Clojure)',
    'Chef de projet',
    'Softwareentwickler (m/w/d)',
    'Desarrollador web',
    'Werkstudent Marketing',
    'Programista Java',
    'Head of Support',
    'iOS Developer',
  ])('%s', (line) => {
    expect(isRoleName(line)).toBe(true);
  });

  it.each([
    'We are looking for an engineer',
    'Engineering Positions',
    'About the designer',
    'Berlin',
    'Requirements',
    'Our team of engineers is great.',
    'https://x.example/engineer',
    'Job Description',
    'Manager: Anna',
    'Acme | Engineer',
    'Apply here, engineers!',
  ])('not: %s', (line) => {
    expect(isRoleName(line)).toBe(false);
  });
});

describe('roleInProse', () => {
  it.each([
    ['We are looking for a talented front end developer to join us.', 'Front End Developer'],
    ['Harpworks is hiring Android & iOS Engineers, in Berlin.', 'Android & iOS Engineers'],
    ['We need a few smart engineers who care.', 'Engineers'],
    ['Now seeking a head of business development for our office', 'Head of Business Development'],
    ['Currently hiring front end engineers to join our team', 'Front End Engineers'],
    ['looking for someone with good ears', null],
    ['We are looking for smart people.', null],
    ['We love engineers.', null],
    ['See https://x.example/now-hiring-a-developer', null],
  ])('%s', (text, role) => {
    expect(roleInProse(text)).toBe(role);
  });
});
