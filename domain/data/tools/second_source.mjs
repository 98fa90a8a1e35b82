// Writes holidays_second.csv: the public holidays by npm date-holidays (pinned in package.json), type "public" only,
// whole days only (a feast from noon is a half day; one of 3.75 days counts three).
//
//     npm install --no-save && node second_source.mjs
process.env.TZ = 'UTC'
const { default: Holidays } = await import('date-holidays')
const { writeFileSync } = await import('node:fs')

const COUNTRIES = (
  'AL AM AT BA BE BG CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LT LU LV MD ME MK MT NL PL PT RO RS ' +
  'SE SI SK TR UA XK'
).split(' ')
// Regions that both sources know and that follow a general law; its own code where that is not ISO 3166-2.
const REGIONS = {
  DE: 'BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH'.split(' ').map((code) => [code, code]),
  FR: [['57', '57'], ['67', '67'], ['68', '68'], ['971', 'GP'], ['972', 'MQ'], ['973', 'GF'], ['974', 'RE'], ['976', 'YT'], ['MF', 'MF']],
  GB: ['ENG', 'NIR', 'SCT', 'WLS'].map((code) => [code, code]),
  IT: [['BZ', '32']],
}
const DAY = 86_400_000

function days(calendar) {
  const found = new Map()
  for (let year = 2020; year <= 2032; year += 1) {
    for (const holiday of calendar.getHolidays(year)) {
      if (holiday.type !== 'public' || holiday.date.slice(11, 19) !== '00:00:00') continue
      const start = Date.parse(`${holiday.date.slice(0, 10)}T00:00:00Z`)
      const length = Math.floor((holiday.end - holiday.start) / DAY + 0.05) // summer time makes 23-hour days
      for (let index = 0; index < length; index += 1) {
        const day = new Date(start + index * DAY).toISOString().slice(0, 10)
        if (day < '2020-01-01' || day > '2032-12-31') continue
        found.set(day, [...(found.get(day) ?? []), holiday.name])
      }
    }
  }
  return found
}

function rows(place, calendar) {
  const byName = new Map()
  for (const [day, names] of [...days(calendar)].sort()) {
    const name = [...new Set(names)].join('; ')
    byName.set(name, [...(byName.get(name) ?? []), day])
  }
  const quoted = (text) => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  return [...byName].map(([name, dates]) => `${place},${quoted(name)},${dates.join(' ')}`)
}

const options = { languages: ['en'], types: ['public'] }
const lines = COUNTRIES.flatMap((country) => [
  ...rows(country, new Holidays(country, options)),
  ...(REGIONS[country] ?? []).flatMap(([iso, own]) => rows(`${country}-${iso}`, new Holidays(country, own, options))),
])
const header = `# Public holidays 2020-2032 by a second source, to compare with: npm package date-holidays 3.37.0,
# type "public", whole days; licence ISC AND CC-BY-3.0 (its authors and contributors). A region has all its days.
# Made by tools/second_source.mjs; a difference is settled in tools/holidays_choices.csv, never here.
place,name,dates
`
writeFileSync(new URL('../holidays_second.csv', import.meta.url), `${header}${lines.join('\n')}\n`)
