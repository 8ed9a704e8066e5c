/**
 * Puts items of given heights on a line, in the given order and without overlap, as near as can be to where they want to
 * be (least squares): pool adjacent violators, Barlow et al. 1972. Returns the centres.
 */
export function stack(
  items: readonly { readonly wish: number; readonly height: number }[],
): readonly number[] {
  // Subtracting the room that earlier items take turns "no overlap" into "not decreasing".
  let room = 0;
  const offsets = items.map(({ height }) => {
    const offset = room + height / 2;
    room += height;
    return offset;
  });
  const blocks: { sum: number; count: number }[] = [];
  items.forEach(({ wish }, index) => {
    blocks.push({ sum: wish - (offsets[index] ?? 0), count: 1 });
    for (;;) {
      const [before, last] = blocks.slice(-2);
      if (!before || !last || before.sum / before.count <= last.sum / last.count) break;
      blocks.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count });
    }
  });
  const starts = blocks.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
  return starts.map((start, index) => start + (offsets[index] ?? 0));
}
