/** One contestant of a chart; the unit is the chart's. */
export interface Bar {
  title: string;
  median: number;
  p95: number;
}

/** How the time grows with the size of what is worked on. */
export interface Growth {
  title: string;
  /** What the size counts. */
  unit: string;
  points: readonly { size: number; ms: number }[];
  /** Of time over size: 1 is linear. */
  exponent: number;
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

const PLOT = { width: 360, height: 220, left: 72, top: 46, bottom: 34 };

/** Growths side by side as SVG, both axes logarithmic: measured points, and from the first of them a thin line that grows as the size does. */
export function growthChartOf(growths: readonly Growth[]): string {
  const [width, height] = [growths.length * (PLOT.width + 40), PLOT.top + PLOT.height + PLOT.bottom];
  const plots = growths.map((growth, i) => `<g transform="translate(${i * (PLOT.width + 40)})">${plotOf(growth)}</g>`);
  const label = growths.map(({ title, exponent }) => `${title}: exponent ${exponent.toFixed(2)}`).join('; ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeText(label)}">
<style>text{font:13px system-ui,sans-serif;fill:#6b7079}</style>
${plots.join('\n')}
</svg>
`;
}

function plotOf({ title, unit, points, exponent }: Growth): string {
  const first = points[0] ?? { size: 1, ms: 1 };
  const last = points.at(-1) ?? first;
  const times = [...points.map(({ ms }) => ms), (first.ms * last.size) / first.size];
  const x = scale([first.size, last.size], [PLOT.left, PLOT.width]);
  const y = scale([Math.min(...times), Math.max(...times)], [PLOT.top + PLOT.height, PLOT.top]);
  const at = ({ size, ms }: { size: number; ms: number }) => `${x(size).toFixed(1)} ${y(ms).toFixed(1)}`;
  const linear = { size: last.size, ms: (first.ms * last.size) / first.size };
  const base = PLOT.top + PLOT.height + 22;
  return [
    `<text x="0" y="18">${escapeText(title)}: ${escapeText(unit)}<tspan fill="#b3423a"> · exponent ${exponent.toFixed(2)}</tspan></text>`,
    `<path d="M${at(first)}L${at(linear)}" stroke="#8a8f98" stroke-dasharray="3 4" fill="none"/>`,
    `<path d="M${points.map(at).join('L')}" stroke="#b3423a" stroke-width="2" fill="none"/>`,
    ...points.map(
      (point) => `<circle cx="${x(point.size).toFixed(1)}" cy="${y(point.ms).toFixed(1)}" r="3.5" fill="#b3423a"/>`,
    ),
    ...[first, last].map(
      (point) =>
        `<text x="${PLOT.left - 8}" y="${(y(point.ms) + 4).toFixed(1)}" text-anchor="end">${number(point.ms)} ms</text>`,
    ),
    ...[first, last].map(
      (point) => `<text x="${x(point.size).toFixed(1)}" y="${base}" text-anchor="middle">${short(point.size)}</text>`,
    ),
  ].join('');
}

/** From a range of values, by their logarithms, to a range of pixels. */
function scale([low, high]: [number, number], [from, to]: [number, number]): (value: number) => number {
  const span = Math.log(high / low) || 1;
  return (value) => from + (Math.log(value / low) / span) * (to - from);
}

const short = (size: number) => (size < 1000 ? String(size) : `${Math.round(size / 1000)}k`);
const number = (value: number) => value.toFixed(value < 10 ? 1 : 0);

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
