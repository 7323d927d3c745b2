/**
 * The exponent with which one number grows with another: 1 in proportion, 2 with the square. Least squares over the
 * logarithms; with two points the slope between them.
 */
export function exponent(points: readonly (readonly [size: number, value: number])[]): number {
  const logs = points.map(([size, value]) => [Math.log(size), Math.log(value)] as const);
  const mean = (at: 0 | 1) => logs.reduce((sum, point) => sum + point[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const shared = logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  const spread = logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
  return shared / spread;
}
