/**
 * A Vitest reporter for the runner: a line of JSON for each file that ends, marked so that the runner finds it among
 * what tests print.
 */
export default class RunnerReporter {
  files = 0;
  done = 0;
  tests = 0;
  failed = 0;

  /** @param {readonly import('vitest/node').TestSpecification[]} specifications */
  onTestRunStart(specifications) {
    this.files = specifications.length;
    this.#tell('');
  }

  /** @param {import('vitest/node').TestModule} module */
  onTestModuleEnd(module) {
    this.done += 1;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'passed' || state === 'failed') this.tests += 1;
      if (state === 'failed') this.failed += 1;
    }
    this.#tell(module.relativeModuleId, module.diagnostic().duration);
  }

  /**
   * @param {string} last
   * @param {number} [duration] milliseconds
   */
  #tell(last, duration) {
    const { files, done, tests, failed } = this;
    process.stdout.write(`${mark}${JSON.stringify({ files, done, tests, failed, last, duration })}\n`);
  }
}

export const mark = '@@runner ';
