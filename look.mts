import { openBrowser } from './tests/support/browser.ts';
const b = await openBrowser();
const c = await b.newContext({ viewport:{width:1280,height:860}, timezoneId:'Europe/Stockholm' });
const p = await c.newPage();
await p.goto(`http://127.0.0.1:4588/?person=maria&lang=sv`);
await p.waitForTimeout(4000);
await p.getByRole('button',{name:/Kalender/}).first().click().catch(async()=>{ await p.getByText('Kalender').first().click(); });
await p.waitForTimeout(4000);
await p.screenshot({path:'/tmp/cal-light.png'});
await c.close();
for (const [view,name] of [['personal&tab=settings','set']] as const) {
  const c2 = await b.newContext({ viewport:{width:900,height:900}, timezoneId:'Europe/Stockholm' });
  const q = await c2.newPage();
  await q.goto(`http://127.0.0.1:4588/host/ali?view=personal&lang=sv&theme=light`);
  await q.waitForTimeout(5000);
  await q.screenshot({path:`/tmp/ali.png`});
  await c2.close();
}
await b.close();
