/** One contestant of a chart; the unit is the chart's. */
export interface Bar {
  title: string;
  median: number;
  p95: number;
}

const WIDTH = 720;
const LEFT = 190;
const ROW = 34;
const TOP = 46;

/** A chart of times as SVG that reads on light and dark ground: a bar to each median, a line on to its 95th percentile. */
export function chartOf(title: string, bars: readonly Bar[]): string {
  const longest = Math.max(...bars.map(({ p95 }) => p95), 1e-9);
  const x = (value: number) => (LEFT + (value / longest) * (WIDTH - LEFT - 60)).toFixed(1);
  const rows = bars.map(({ title, median, p95 }, i) => {
    const y = TOP + i * ROW;
    return [
      `<text x="${LEFT - 12}" y="${y + 5}" text-anchor="end">${escapeText(title)}</text>`,
      `<rect x="${LEFT}" y="${y - 9}" width="${(Number(x(median)) - LEFT).toFixed(1)}" height="18" rx="2" fill="${i === 0 ? '#b3423a' : '#8a8f98'}"/>`,
      `<path d="M${x(median)} ${y}H${x(p95)}M${x(p95)} ${y - 5}v10" stroke="#8a8f98" stroke-width="1.5" fill="none"/>`,
      `<text x="${Number(x(p95)) + 8}" y="${y + 5}">${number(median)} · ${number(p95)}</text>`,
    ].join('');
  });
  const height = TOP + bars.length * ROW;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH + 60} ${height}" width="${WIDTH + 60}" height="${height}" role="img" aria-label="${escapeText(title)}">
<style>text{font:14px system-ui,sans-serif;fill:#6b7079}</style>
<text x="0" y="18">${escapeText(title)}</text>
${rows.join('\n')}
</svg>
`;
}

const number = (value: number) => value.toFixed(value < 10 ? 1 : 0);

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
