import { delimiter, join } from 'node:path';

const PROGRAM_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];

/** Where Chromium or Chrome may be installed on this system; most of these paths do not exist. */
export function systemBrowsers(): string[] {
  switch (process.platform) {
    case 'darwin':
      return ['/Applications', join(process.env['HOME'] ?? '', 'Applications')].flatMap(
        (folder) => [
          join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
          join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
        ],
      );
    case 'win32':
      return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
        const folder = process.env[variable];
        if (!folder) return [];
        return [
          join(folder, 'Google/Chrome/Application/chrome.exe'),
          join(folder, 'Chromium/Application/chrome.exe'),
        ];
      });
    default:
      return [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/snap/bin'].flatMap(
        (folder) => PROGRAM_NAMES.map((name) => join(folder, name)),
      );
  }
}
