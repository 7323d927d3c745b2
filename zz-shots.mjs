import {chromium} from 'playwright-core';import http from 'node:http';import {readFileSync,existsSync,statSync} from 'node:fs';import {join,extname} from 'node:path';
const serve=(root)=>new Promise(r=>{const s=http.createServer((q,a)=>{let p=join(root,decodeURIComponent(q.url.split('?')[0]));if(existsSync(p)&&statSync(p).isDirectory())p=join(p,'index.html');if(!existsSync(p)){a.writeHead(404);return a.end()}a.writeHead(200,{'content-type':{'.html':'text/html','.css':'text/css','.js':'text/javascript','.svg':'image/svg+xml','.woff2':'font/woff2','.json':'application/json'}[extname(p)]??'application/octet-stream'});a.end(readFileSync(p))}).listen(0,()=>r([s,'http://127.0.0.1:'+s.address().port]))});
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync']});
const pages=process.argv.slice(2);
for(const [name,root] of [['old','/tmp/dist0'],['new','dist']]){const [s,base]=await serve(root);
for(const [w,scheme] of [[360,'light'],[1280,'light'],[1280,'dark']]){const c=await b.newContext({viewport:{width:w,height:1800},colorScheme:scheme});const p=await c.newPage();const bad=[];p.on('console',m=>m.type()==='error'&&bad.push(m.text()));p.on('pageerror',e=>bad.push(String(e)));
for(const g of pages){const reqs=[];const on=r=>reqs.push(r.url());p.on('requestfinished',on);await p.goto(base+g,{waitUntil:'load',timeout:90000});p.off('requestfinished',on);const n=g.replace(/\W+/g,'_');await p.screenshot({path:`.build/shots/${n}-${w}-${scheme}-${name}.png`,timeout:120000});
if(w===1280&&scheme==='light'){console.log(name,g,reqs.length,reqs.map(u=>u.replace(base,'').replace(/^.*\//,'')).join(' '));await p.pdf({path:`.build/shots/${n}-${name}.pdf`,preferCSSPageSize:true});}}
if(bad.length)console.log(name,w,[...new Set(bad)].slice(0,5));await c.close();}s.close();}
await b.close();
