// Where words may stand without covering each other.

/** A rectangle: left, top, width, height. */
export type Box = [x: number, y: number, width: number, height: number];

export class Room {
  private readonly taken: Box[] = [];

  /** Takes a place, if it is free. */
  take(box: Box): boolean {
    const [x, y, width, height] = box;
    const free = this.taken.every(([a, b, w, h]) => x + width < a || a + w < x || y + height < b || b + h < y);
    if (free) this.taken.push(box);
    return free;
  }
}

const pen = document.createElement("canvas").getContext("2d");
const widths = new Map<string, number>();

/** The width of words in pixels, in the font of the graph. */
export function width(words: string, size: number): number {
  const key = `${size} ${words}`;
  let known = widths.get(key);
  if (known === undefined) {
    if (pen) pen.font = `${size}px system-ui, sans-serif`;
    known = pen ? pen.measureText(words).width : words.length * size * 0.55;
    widths.set(key, known);
  }
  return known;
}
