/** Legal forms that end a company's name; a name is hidden without its legal form too. Folded: lower case, no punctuation. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  (
    'ab,ag,aktiengesellschaft,as,asa,aps,bv,bvba,ca,co,company,corp,corporation,cv,doo,dd,ead,eg,ehf,eirl,eood,ev,gesmbh,ggmbh,gmbh,' +
    'gbr,group,holding,holdings,hf,inc,incorporated,intl,jsc,kft,kg,kgaa,kk,kommanditgesellschaft,lda,limited,limitada,llc,llp,lp,' +
    'ltd,ltda,mbh,nv,nyrt,oao,ohg,ojsc,ood,ooo,oy,oyj,pao,plc,pjsc,pllc,pt,pte,pty,pvt,private limited,public limited company,' +
    'sa,sab,sae,sal,saoc,saog,sapi,sarl,sas,sasu,sca,scs,se,sicav,sl,slu,snc,spa,spk,spzoo,sp z oo,sp z o o,srl,srls,sro,s r o,s a,s l,' +
    'stiftung,tbk,ug,uab,vof,zao,zrt,ао,оао,ооо,зао,пао,тов,ат,co ltd,co kg,gmbh co kg,pty ltd,pte ltd,pvt ltd,sa de cv,ag co kg'
  ).split(','),
);

/** Words that are no name on their own: what is left of `Hospital GmbH` without its legal form hides nothing. */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(
  (
    'the,a,an,and,of,for,in,on,at,to,by,group,bank,banking,hospital,clinic,university,college,school,institute,institution,' +
    'data,service,services,system,systems,energy,power,water,gas,oil,network,networks,security,software,technology,technologies,' +
    'solutions,consulting,media,news,press,health,healthcare,medical,care,insurance,transport,logistics,airport,airline,airlines,' +
    'rail,railway,port,city,town,county,state,federal,national,international,global,public,private,company,corporation,' +
    'government,ministry,department,agency,authority,office,center,centre,council,police,army,defence,defense,foundation,' +
    'association,society,union,party,committee,commission,central,general,new,first,digital,cloud,online,internet,' +
    'telecom,telecommunications,mobile,electric,electricity,industries,industry,industrial,manufacturing,retail,food,' +
    'pharma,pharmaceuticals,capital,finance,financial,trust,partners,research,education,space,aerospace,' +
    'die,der,das,und,le,la,les,des,et,el,los,las,y,stadt,krankenhaus,universitat,banque,hopital,universite,banco,universidad'
  ).split(','),
);
