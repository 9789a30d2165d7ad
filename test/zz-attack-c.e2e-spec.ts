import { appendFileSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { TLP_MARKINGS } from '@app/marking';
import { startInstance, type TestInstance } from './instance';
import { admit, joinCommunity, makeWorld, must, submit, waitForState } from './world';
const OUT='/tmp/attack/out4.txt'; writeFileSync(OUT,'');
const log=(...a:any[])=>appendFileSync(OUT,a.map(x=>typeof x==='string'?x:JSON.stringify(x)).join(' ')+'\n');
const T='2026-03-01T08:00:00.000Z';
const mk=(key:string,more:any={},extra:any[]=[])=>({type:'bundle',id:`bundle--${randomUUID()}`,objects:[{type:'incident',spec_version:'2.1',id:`incident--${key}`,created:T,modified:T,name:'Ransomware at a hospital',description:'encrypted',object_marking_refs:[TLP_MARKINGS.CLEAR.id],...more},...extra]});
const note=(content:string)=>({type:'note',spec_version:'2.1',id:`note--${randomUUID()}`,created:T,modified:T,content,object_refs:[],object_marking_refs:[TLP_MARKINGS.RED.id]});
const AMEND=`mutation ($id: ID!, $bundle: String!, $terms: SharingTermsInput!) { amendIncident(id: $id, bundle: $bundle, terms: $terms) { id state version } }`;
const STATE=`query ($id: ID!) { submission(id: $id) { id state failure version renditions { audience status } } }`;
const sleep=(n:number)=>new Promise(r=>setTimeout(r,n));
describe('doors',()=>{
 let i:TestInstance; let w:any;
 beforeAll(async()=>{i=await startInstance(); w=(await makeWorld(i)).tokens;},120000);
 afterAll(async()=>{await i.stop();});
 it('ratelimit',async()=>{
  const pub=async()=>{const r=await i.graphql(undefined,`mutation{submitIncident(bundle:"x",terms:{defaultTlp:RED}){id}}`);return [r.headers.get('x-ratelimit-remaining'),r.errors[0]?.extensions.code];};
  log('RL public on submitIncident',await pub()); log(await pub());
  for(let n=0;n<3;n++) await submit(i,w.submitter,mk(randomUUID(),{object_marking_refs:[TLP_MARKINGS.RED.id]}),{defaultTlp:'RED',publicRelease:'ON_RELEASE'});
  log('RL after 3 hidden submissions by another viewer',await pub());
 });
 it('release/amend race breaks withdrawal',async()=>{
  const key=randomUUID();
  const r=await submit(i,w.submitter,mk(key),{defaultTlp:'AMBER',communities:['health'],publicRelease:'ON_RELEASE'}); await waitForState(i,w.submitter,r.id,['published']);
  const qr=i.owner.createQueryRunner(); await qr.connect(); await qr.query('select pg_advisory_lock(7061943)');
  const b2:any=mk(key,{modified:'2026-03-02T08:00:00.000Z',description:'changed'}); for(let n=0;n<25;n++)b2.objects.push({...note('lorem 10.1.2.3 example.com '.repeat(1500)),object_refs:[`incident--${key}`]});
  const a=must(await i.graphql(w.submitter,AMEND,{id:r.id,bundle:JSON.stringify(b2),terms:{defaultTlp:'AMBER',communities:['health'],recipients:['recipient'],publicRelease:'AT_ONCE'}})).amendIncident;
  const rel=await i.graphql(w.submitter,`mutation($id:ID!){releaseIncident(id:$id){state}}`,{id:r.id}); log('release v1',rel.data,rel.errors);
  for(let n=0;n<120;n++){const s=must(await i.graphql(w.submitter,STATE,{id:a.id})).submission.state; if(s==='released'||s==='published'||s==='failed')break; await sleep(250);}
  await sleep(1000); await qr.query('select pg_advisory_unlock(7061943)'); await qr.release();
  await sleep(8000);
  for(const id of [r.id,a.id]) log('state',must(await i.graphql(w.submitter,STATE,{id})).submission);
  const seen=async(t:any)=>must(await i.graphql(t,`{incidents(first:50){totalCount}collection(id:"recipient-recipient"){entries(first:50){entries{kind incident{revoked description}}}}}`)); log('recipient',await seen(w.recipient));
  const wd=await i.graphql(w.submitter,`mutation($id:ID!){withdrawIncident(id:$id){state}}`,{id:a.id}); log('withdraw',wd.data,wd.errors);
  const wd2=await i.graphql(w.submitter,`mutation($id:ID!){withdrawIncident(id:$id){state}}`,{id:r.id}); log('withdraw via v1',wd2.data,wd2.errors);
  await sleep(2000); log('renditions after',await i.owner.query(`select audience_kind,status,version,left(description,20) d from rendition where lineage=(select lineage from submission where id=$1) order by 1,3`,[r.id]));
 },110000);
});
