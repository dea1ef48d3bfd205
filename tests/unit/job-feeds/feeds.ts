/** Invented feeds in the shape that each system publishes. */
const UUID = '0b6f1c9e-3a52-4c5e-9a55-6a3c0b6a7d11';

const smartRecruitersPosting = {
  id: '744000077603107',
  name: 'Lamp Keeper',
  uuid: UUID,
  refNumber: 'REF1A',
  company: { identifier: 'Ninefold', name: 'Ninefold' },
  releasedDate: '2026-11-02T10:00:00.000Z',
  location: { city: 'Bergen', region: 'VE', country: 'no', remote: false, hybrid: true },
  department: { id: '1', label: 'Night' },
  function: { id: 'light', label: 'Light' },
  typeOfEmployment: { id: 'permanent', label: 'Full-time' },
  experienceLevel: { id: 'not_applicable', label: 'Not Applicable' },
  ref: 'https://api.smartrecruiters.com/v1/companies/Ninefold/postings/744000077603107',
};

/** One posting in full, as SmartRecruiters answers when it is asked for. */
export const SMARTRECRUITERS_DETAIL = JSON.stringify({
  ...smartRecruitersPosting,
  active: true,
  applyUrl: 'https://jobs.smartrecruiters.com/Ninefold/744000077603107-lamp-keeper?oga=true',
  jobAd: {
    sections: {
      companyDescription: { title: 'Company Description', text: '<p>We are nine.</p>' },
      jobDescription: { title: 'Job Description', text: '<p>Keep the lamp lit.</p>' },
      qualifications: { title: 'Qualifications', text: '<ul><li>Row</li></ul>' },
      additionalInformation: { title: 'Additional Information', text: '' },
    },
  },
});

export const FEEDS = {
  smartRecruiters: JSON.stringify({
    offset: 0,
    limit: 100,
    totalFound: 1,
    content: [smartRecruitersPosting],
  }),
  teamtailor: `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:tt="https://teamtailor.com/locations">
  <channel>
    <title>Ninefold</title>
    <description>Latest jobs from Ninefold</description>
    <link>https://ninefold.teamtailor.com/jobs</link>
    <item>
      <title>Lamp Keeper</title>
      <description>&lt;p&gt;Keep the lamp &amp;amp; the log.&lt;/p&gt;</description>
      <pubDate>Mon, 02 Nov 2026 23:30:00 +0100</pubDate>
      <link>https://ninefold.teamtailor.com/jobs/8438505-lamp-keeper</link>
      <remoteStatus>hybrid</remoteStatus>
      <guid>${UUID}</guid>
      <tt:locations>
        <tt:location>
          <tt:name>The tower</tt:name>
          <tt:address>Torget 1</tt:address>
          <tt:zip>5014</tt:zip>
          <tt:city>Bergen</tt:city>
          <tt:country>Norway</tt:country>
        </tt:location>
        <tt:location><tt:name>Oslo</tt:name><tt:city/><tt:country>Norway</tt:country></tt:location>
      </tt:locations>
      <tt:department>Light</tt:department>
      <tt:role/>
    </item>
    <item><title>No address</title></item>
  </channel>
</rss>`,
  greenhouse: JSON.stringify({
    jobs: [
      {
        id: 4021,
        internal_job_id: 88,
        title: 'Lamp Keeper',
        company_name: 'Ninefold',
        updated_at: '2026-11-10T10:55:28-05:00',
        first_published: '2026-11-02T10:55:28-05:00',
        requisition_id: 'L-1',
        location: { name: 'Bergen, Norway' },
        absolute_url: 'https://boards.greenhouse.io/ninefold/jobs/4021',
        metadata: null,
        content:
          '&lt;p&gt;Keep the lamp &amp;amp; the log.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Row&lt;/li&gt;&lt;/ul&gt;',
        departments: [{ id: 1, name: 'Light', parent_id: null, child_ids: [] }],
        offices: [{ id: 2, name: 'Bergen', location: 'Bergen, Norway' }],
      },
      { id: 4022, title: 'No address' },
    ],
    meta: { total: 2 },
  }),
  lever: JSON.stringify([
    {
      id: UUID,
      text: 'Lamp Keeper',
      createdAt: 1793613600000,
      categories: {
        commitment: 'Full-time',
        department: 'Light',
        location: 'Bergen',
        team: 'Night',
        allLocations: ['Bergen'],
      },
      country: 'NO',
      description: '<div>Keep the lamp lit.</div>',
      lists: [{ text: 'What you do', content: '<li>Row</li><li>Rest</li>' }],
      additional: '<div>We have a dog.</div>',
      hostedUrl: `https://jobs.lever.co/ninefold/${UUID}`,
      applyUrl: `https://jobs.lever.co/ninefold/${UUID}/apply`,
      workplaceType: 'on-site',
      salaryRange: { currency: 'NOK', interval: 'per-year-salary', min: 400000, max: 480000 },
    },
  ]),
  ashby: JSON.stringify({
    apiVersion: '1',
    jobs: [
      {
        id: UUID,
        title: 'Lamp Keeper',
        location: 'Bergen',
        secondaryLocations: [{ location: 'Oslo', address: { addressCountry: 'Norway' } }],
        department: 'Light',
        team: 'Night',
        isListed: true,
        isRemote: false,
        workplaceType: 'Hybrid',
        descriptionHtml: '<p>Keep the lamp lit.</p>',
        publishedAt: '2026-11-02T10:00:00.000+00:00',
        employmentType: 'FullTime',
        address: { postalAddress: { addressLocality: 'Bergen', addressCountry: 'Norway' } },
        jobUrl: `https://jobs.ashbyhq.com/ninefold/${UUID}`,
        applyUrl: `https://jobs.ashbyhq.com/ninefold/${UUID}/application`,
        shouldDisplayCompensationOnJobPostings: true,
        compensation: {
          compensationTierSummary: 'NOK 400K – NOK 480K • Offers Equity',
          summaryComponents: [
            {
              compensationType: 'Salary',
              interval: '1 YEAR',
              currencyCode: 'NOK',
              minValue: 400000,
              maxValue: 480000,
            },
            {
              compensationType: 'EquityPercentage',
              interval: 'NONE',
              minValue: 0.1,
              maxValue: 0.5,
            },
          ],
        },
      },
      { title: 'Hidden', isListed: false, jobUrl: 'https://jobs.ashbyhq.com/ninefold/hidden' },
    ],
  }),
  recruitee: JSON.stringify({
    offers: [
      {
        id: 77,
        slug: 'lamp-keeper',
        title: 'Lamp Keeper',
        status: 'published',
        company_name: 'Ninefold',
        department: 'Light',
        tags: ['lamps'],
        city: 'Bergen',
        country_code: 'NO',
        locations: [{ city: 'Bergen', country: 'Norway', country_code: 'NO' }],
        remote: false,
        hybrid: true,
        on_site: false,
        employment_type_code: 'fulltime_permanent',
        salary: { min: '400000', max: '480000', period: 'year', currency: 'NOK' },
        published_at: '2026-11-02 10:00:00 UTC',
        close_at: null,
        careers_url: 'https://ninefold.recruitee.com/o/lamp-keeper',
        careers_apply_url: 'https://ninefold.recruitee.com/o/lamp-keeper/c/new',
        description: '<p>Keep the lamp lit.</p>',
        requirements: '<ul><li>Row</li></ul>',
      },
    ],
  }),
  personio: `<?xml version="1.0" encoding="UTF-8"?>
<workzag-jobs>
  <position>
    <id>1834</id>
    <subcompany>Ninefold AS</subcompany>
    <office>Bergen</office>
    <additionalOffices><office>Oslo</office></additionalOffices>
    <department>Light</department>
    <recruitingCategory>Night</recruitingCategory>
    <name>Lamp Keeper &amp; Cook</name>
    <jobDescriptions>
      <jobDescription><name>What you do</name><value><![CDATA[<p>Keep the <b>lamp</b> lit.</p>]]></value></jobDescription>
      <jobDescription><name>Empty</name><value></value></jobDescription>
    </jobDescriptions>
    <employmentType>permanent</employmentType>
    <seniority>experienced</seniority>
    <schedule>full-or-part-time</schedule>
    <yearsOfExperience>2-5</yearsOfExperience>
    <keywords>lamps, weather</keywords>
    <createdAt>2026-11-02T10:00:00+00:00</createdAt>
  </position>
</workzag-jobs>`,
  workable: JSON.stringify({
    name: 'Ninefold',
    description: null,
    jobs: [
      {
        title: 'Lamp Keeper',
        shortcode: 'A1B2C3D4E5',
        employment_type: 'Full-time',
        telecommuting: true,
        department: 'Light',
        url: 'https://apply.workable.com/j/A1B2C3D4E5',
        application_url: 'https://apply.workable.com/j/A1B2C3D4E5/apply',
        published_on: '2026-11-02',
        created_at: '2026-10-30',
        country: 'Norway',
        city: 'Bergen',
        state: 'Vestland',
        experience: 'Not Applicable',
        function: 'Light',
        locations: [
          {
            country: 'Norway',
            countryCode: 'NO',
            city: 'Bergen',
            region: 'Vestland',
            hidden: false,
          },
        ],
        description: '<p>Keep the lamp lit.</p>',
      },
    ],
  }),
} as const;

export const OPENING_ID = UUID;
