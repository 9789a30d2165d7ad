/** Words that a guess at a short name must not be, in lower case: acronyms in brackets are spelled like them. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    'act,add,age,aid,aim,air,all,and,any,are,arm,art,ask,bad,ban,bar,bat,bay,bed,bee,big,bin,bit,box,boy,bus,but,buy,can,cap,car,cat,' +
    'cup,cut,day,der,die,did,dig,dog,don,dry,due,ear,eat,egg,end,est,eye,fan,far,fat,fed,few,fig,fin,fit,fix,fly,fog,for,fox,fun,gap,' +
    'get,god,got,gun,gut,guy,had,has,hat,her,hey,him,hip,his,hit,hot,how,ice,ill,ink,ist,its,jam,jet,job,joy,key,kid,law,lay,leg,let,' +
    'lie,log,lot,low,mad,man,map,mat,may,men,met,mit,mix,mud,net,new,nor,not,now,nut,odd,off,oil,old,one,our,out,owe,own,par,pas,pat,' +
    'pay,pen,per,pet,pie,pig,pin,pit,pop,pot,pro,put,ran,rat,raw,ray,red,rid,rim,rip,rod,row,rub,run,sad,sat,saw,say,sea,see,set,sex,' +
    'she,shy,sin,sit,six,sky,son,sue,sum,sun,sur,tap,tax,tea,ten,the,tie,tin,tip,toe,ton,too,top,toy,try,two,una,une,use,van,via,von,' +
    'war,was,way,web,wet,who,why,win,wit,won,yes,yet,you,zip,able,also,army,area,away,back,base,been,best,body,both,call,came,case,' +
    'cash,code,cold,come,core,cost,dans,data,date,days,dead,deal,does,done,door,down,each,east,edge,else,even,ever,face,fact,fall,' +
    'fast,file,fire,firm,five,flow,form,four,free,from,full,fund,gave,give,goal,gold,good,half,hand,hard,have,head,hear,help,here,' +
    'high,home,host,hour,idea,into,item,join,jump,just,keep,kind,king,know,land,last,late,lead,left,less,life,like,line,link,list,' +
    'live,load,long,look,lost,main,make,many,mark,mass,meet,mind,mine,more,most,move,much,must,name,near,need,next,nine,none,note,' +
    'once,only,open,over,page,part,past,path,peak,plan,play,plus,post,pure,race,rate,read,real,rest,rise,risk,road,role,room,rule,' +
    'safe,said,sale,same,save,seal,seem,self,sell,send,sent,ship,show,shut,side,sign,site,size,some,soon,spot,star,stay,step,stop,' +
    'such,sure,take,talk,team,tell,term,test,text,than,that,them,then,they,this,time,told,took,tool,tree,true,turn,type,unit,upon,' +
    'used,user,very,view,wait,walk,wall,want,ways,week,well,went,were,west,what,when,whom,wide,wife,wild,will,wind,wing,with,word,' +
    'work,year,your,zone,april,march,june,july,august,january,february,september,october,november,december,east,north,south,' +
    'northern,southern,eastern,western,europe,european,asia,africa,america,americas,pacific,world,global,worldwide,former,formerly,' +
    'headquarters,branch,subsidiary,division,victim,customer,client,partner,member,target,attacker,unknown,confidential,redacted,' +
    'private,hidden,test,limited,main,site,plant,part'
  ).split(','),
);

/** What stands before a person's name; folded. */
export const PERSON_TITLES =
  'mr|mrs|ms|miss|mx|dr|prof|professor|doctor|sir|dame|lord|lady|rev|hon|judge|minister|president|captain|capt|colonel|col|general|gen|' +
  'major|maj|sergeant|sgt|lieutenant|lt|officer|herr|herrn|frau|hr|fr|dipl|ing|mag|monsieur|madame|mademoiselle|mme|mlle|maître|maitre|' +
  'señor|señora|senor|senora|sr|sra|srta|don|doña|dona|signor|signora|sig|dott|pan|pani|mevr|mevrouw|dhr|de heer';

/** What stands after a person's name; folded. */
export const PERSON_SUFFIXES: ReadonlySet<string> = new Set(
  'jr,sr,ii,iii,iv,phd,md,mba,msc,bsc,ma,ba,esq,cissp,cisa,cism,pe,rn,llm,jd'.split(','),
);

/** Words inside a surname. */
export const SURNAME_PARTICLES: ReadonlySet<string> = new Set(
  'van,von,de,der,den,del,della,di,da,do,dos,das,du,la,le,el,al,bin,ibn,bint,ter,ten,zu,zum,af,av,st,mac'.split(
    ',',
  ),
);

/** Legal forms and words for a group that begin a name; folded. */
export const LEADING_FORMS: ReadonlySet<string> = new Set(
  (
    'ab,as,oy,pt,sc,cv,ud,ooo,oao,zao,pao,ao,tov,ooo,ооо,оао,зао,пао,ао,тов,ат,пат,прат,ип,гуп,муп,фгуп,нко,ано,sa,sas,sarl,spa,srl,snc,' +
    'eurl,sci,gie,sl,slu,ag,gmbh,kg,kk,ets,etablissements,the,le,la,les,der,die,das,il,lo,el,los,groupe,group,gruppe,grupo,gruppo,grupa,' +
    'grupul,konzern,koncern,holding,compagnie,company,firma,fa,société,societe,sociedad,società,societa,группа,компания,pp,ek,ео,еад,ад'
  ).split(','),
);

/** Legal forms in scripts without spaces, at either end of a name. */
export const JOINED_FORMS =
  '株式会社|有限会社|合同会社|合名会社|合資会社|一般社団法人|一般財団法人|公益財団法人|学校法人|医療法人|国立大学法人|[(（]株[)）]|㈱|㈲|' +
  '股份有限公司|有限责任公司|有限責任公司|有限公司|集团|集團|公司|주식회사|유한회사|[(（]주[)）]|㈜|บริษัท|จำกัด(?: ?[(]มหาชน[)])?';
