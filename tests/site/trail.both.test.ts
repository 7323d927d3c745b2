import { describe, expect, test } from 'vitest';
import { served } from './browser.ts';
import { sites } from './sites.ts';

describe.each(sites)('the way on and back below $base', async (built) => {
  const { browser, site } = await served(built);

  test('whoever starts a route is told the step and the next one on each page, and can leave it', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(site.at('/read/'));
    const steps = page.locator('route-progress').first().locator('ol > li > a');
    const [first, second] = [await steps.nth(0).textContent(), await steps.nth(1).textContent()];
    const count = await steps.count();
    await steps.first().click();
    const trail = page.getByRole('navigation', { name: 'Your progress' });
    await trail.getByText(`Step 1 of ${count}`).waitFor();
    await trail.getByRole('link', { name: `Next: ${second ?? ''}` }).click();
    await trail.getByText(`Step 2 of ${count}`).waitFor();
    await page.locator('.para-text a.term').first().click();
    await page.waitForURL(/glossary/);
    await trail.getByRole('link', { name: /^← Back to/ }).waitFor();
    await page.goBack();
    await trail.getByText(`Step 2 of ${count}`).waitFor();
    await trail.getByRole('link', { name: /All steps$/ }).click();
    await page
      .locator('route-progress')
      .first()
      .getByRole('link', { name: first ?? '' })
      .click();
    await trail.getByRole('button', { name: /^Stop/ }).click();
    expect(await trail.count()).toBe(0);
    await page.reload();
    expect(await trail.count()).toBe(0);
    await context.close();
  });

  test('a step that leads to a paragraph shows how far it goes, and the way on where it ends', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(site.at('/read/'));
    const step = page.locator('route-progress').first().locator('ol > li > a[href*="#"]').first();
    const id = (await step.getAttribute('href'))?.split('#')[1] ?? '';
    await step.click();
    const end = page.locator('.trail-end');
    await end.waitFor();
    const marked = await page.locator('.of-step').evaluateAll((all) => all.map((one) => one.id));
    expect(marked[0]).toBe(id);
    expect(marked).toEqual(
      await page
        .locator('.para')
        .evaluateAll(
          (all, start) => all.map((one) => one.id).filter((one) => one.replace(/[a-z]$/, '') === start),
          id,
        ),
    );
    const [last, below] = [await page.locator('.of-step').last().boundingBox(), await end.boundingBox()];
    expect(below?.y).toBeGreaterThanOrEqual((last?.y ?? 0) + (last?.height ?? 0));
    expect(await end.getByRole('link').count()).toBe(1);
    await page.getByRole('button', { name: /^Stop/ }).click();
    expect(await page.locator('.of-step, .trail-end').count()).toBe(0);
    await context.close();
  });

  test('the way on takes one line on a phone', async () => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    await page.goto(site.at('/read/'));
    await page.locator('route-progress').first().locator('ol > li > a').first().click();
    const trail = page.getByRole('navigation', { name: 'Your progress' });
    await trail.waitFor();
    expect((await trail.boundingBox())?.height).toBeLessThan(50);
    await page.locator('.way-on a').last().click();
    await trail.waitFor();
    expect((await trail.boundingBox())?.height).toBeLessThan(50);
    await context.close();
  });

  test('beside a route the way on is shown only where one link from a step led', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(site.at('/read/'));
    const steps = page.locator('route-progress').first().locator('ol > li > a');
    await steps.first().click();
    const trail = page.getByRole('navigation', { name: 'Your progress' });
    await trail.waitFor();
    await page.locator('.para-text a.term').first().click();
    await page.waitForURL(/glossary/);
    await trail.getByRole('button', { name: /^Stop/ }).waitFor();
    for (const path of ['/', '/quotes/', '/quotes/themes/']) {
      await page.goto(site.at(path), { waitUntil: 'networkidle' });
      expect(await trail.count(), path).toBe(0);
    }
    await context.close();
  });

  test('the way back to a sentence can be closed', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(site.at('/read/'));
    await page.locator('[data-chapters] a').first().click();
    await page.locator('.para-text a.term').first().click();
    await page.waitForURL(/glossary/);
    const trail = page.getByRole('navigation', { name: 'Your progress' });
    await trail.getByRole('button', { name: /^Close/ }).click();
    expect(await trail.count()).toBe(0);
    await page.reload({ waitUntil: 'networkidle' });
    expect(await trail.count()).toBe(0);
    await context.close();
  });

  test('whoever follows a link out of a sentence is offered the way back to it', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(site.at('/read/'));
    await page.locator('[data-chapters] a').first().click();
    const para = page
      .locator('.para[id]')
      .filter({ has: page.locator('.para-text a.term') })
      .first();
    const id = await para.getAttribute('id');
    await para.locator('.para-text a.term').first().click();
    await page
      .getByRole('navigation', { name: 'Your progress' })
      .getByRole('link', { name: /Back to/ })
      .click();
    expect(new URL(page.url()).hash).toBe(`#${id ?? ''}`);
    await context.close();
  });

  test('without a route or a link that was followed nothing is shown', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(site.at('/glossary/'), { waitUntil: 'networkidle' });
    expect(await page.locator('.trail').count()).toBe(0);
    await context.close();
  });
});
