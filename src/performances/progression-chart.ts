/** What a chart of a progression shows; the better a mark, the higher its point. */
export interface Chart {
  title: string;
  subtitle: string;
  points: readonly ChartPoint[];
}

export interface ChartPoint {
  season: number;
  /** Smaller is better. */
  rankValue: number;
  label: string;
  /** Better than all seasons before. */
  isBest: boolean;
}

const WIDTH = 720;
const HEIGHT = 380;
const PLOT = { left: 40, right: WIDTH - 40, top: 96, bottom: HEIGHT - 56 };
/** How many labels have room beside each other. */
const MOST_LABELS = 12;

/** A line chart that stands alone: its own colours, readable without scripts, described for screen readers. */
export function chartSvg({ title, subtitle, points }: Chart): string {
  const seasons = points.map(({ season }) => season);
  const across = scale(Math.min(...seasons), Math.max(...seasons), PLOT.left + 30, PLOT.right - 30);
  const values = points.map(({ rankValue }) => rankValue);
  const up = scale(Math.min(...values), Math.max(...values), PLOT.top, PLOT.bottom - 30);
  const places = points.map((point) => ({ ...point, x: across(point.season), y: up(point.rankValue) }));
  const told = points.map(({ season, label }) => `${season}: ${label}`).join(', ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" \
font-family="system-ui, sans-serif" aria-labelledby="title about">
<title id="title">${text(title)}</title>
<desc id="about">${text(`${subtitle}. ${told}`)}</desc>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>
<text x="${PLOT.left}" y="38" font-size="22" font-weight="600" fill="#1a2733">${text(title)}</text>
<text x="${PLOT.left}" y="62" font-size="14" fill="#52616e">${text(subtitle)}</text>
${LEGEND}
<line x1="${PLOT.left}" y1="${PLOT.bottom}" x2="${PLOT.right}" y2="${PLOT.bottom}" stroke="#b8c2cc"/>
<polyline fill="none" stroke="#0b6bcb" stroke-width="2.5" stroke-linejoin="round" \
points="${places.map(({ x, y }) => `${x},${y}`).join(' ')}"/>
${places.map(dot).join('\n')}
${labels(places)}
</svg>
`;
}

type Placed = ChartPoint & { x: number; y: number };

const dot = ({ x, y, isBest }: Placed): string =>
  `<circle cx="${x}" cy="${y}" r="5" fill="${isBest ? '#0b6bcb' : '#ffffff'}" stroke="#0b6bcb" stroke-width="2"/>`;

/** What a full dot says; a letter, because nobody knows how wide the words become in the reader's font. */
const LEGEND = `<text x="${PLOT.right}" y="62" font-size="13" text-anchor="end" fill="#52616e">\
<tspan fill="#0b6bcb">\u25CF</tspan> best of all seasons so far</text>`;

/** The last season, and as many others as have room, counted back from it; the best mark of all is always told. */
function labels(places: readonly Placed[]): string {
  const every = Math.ceil(places.length / MOST_LABELS);
  const best = places.findLastIndex(({ isBest }) => isBest);
  return places
    .flatMap(({ x, y, season, label }, at) => {
      const hasRoom = (places.length - 1 - at) % every === 0;
      if (!hasRoom && at !== best) return [];
      const weight = at === best ? ' font-weight="600"' : '';
      const line = isLow(places, at) ? y + 22 : y - 12;
      const mark = `<text x="${x}" y="${line}" font-size="13"${weight} text-anchor="middle" fill="#1a2733" \
stroke="#ffffff" stroke-width="4" paint-order="stroke">${text(label)}</text>`;
      const year = `<text x="${x}" y="${PLOT.bottom + 22}" font-size="13" text-anchor="middle" fill="#52616e">${season}</text>`;
      return hasRoom ? [mark, year] : [mark];
    })
    .join('\n');
}

/** Below its neighbours, where a label above the dot would stand on the line. */
const isLow = (places: readonly Placed[], at: number): boolean => {
  const beside = [places[at - 1], places[at + 1]].flatMap((place) => place?.y ?? []);
  const y = places[at]?.y ?? 0;
  return beside.length > 0 && beside.every((other) => other < y);
};

/** From values to pixels; a single value stands in the middle. */
function scale(least: number, most: number, start: number, end: number): (value: number) => number {
  if (least === most) return () => Math.round((start + end) / 2);
  return (value) => Math.round(start + ((value - least) / (most - least)) * (end - start));
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Names come from files: nothing in them may become markup, and XML knows no control characters. */
const text = (said: string): string =>
  said.replaceAll(/[^\P{C}\n]/gu, ' ').replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign] ?? '');
