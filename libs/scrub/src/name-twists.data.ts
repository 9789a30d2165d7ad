/** Words that an acronym and another order of words leave out, in lower case. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  'the,a,an,of,for,in,on,at,to,by,and,de,du,des,la,le,les,et,der,die,das,für,fur,und,von,del,los,las,el,y,e,di,da,do,dos,van,voor,en,och,og,i,al'.split(
    ',',
  ),
);

/** What everybody abbreviates: an acronym that is spelled like one of these names nobody. */
export const COMMON_ACRONYMS: ReadonlySet<string> = new Set(
  (
    'AES,AI,AKA,API,APK,APT,ARP,ASAP,ASN,ATM,AWS,BCC,BGP,BIOS,BLE,BSOD,C2,CA,CAPTCHA,CD,CDN,CEO,CERT,CFO,CIA,CIDR,CIO,CISO,CLI,CMD,CMS,COM,CPU,CRM,CSIRT,CSP,CSRF,' +
    'CSS,CSV,CTI,CTO,CVE,CVSS,CWE,DDOS,DES,DHCP,DKIM,DLL,DLP,DMARC,DMZ,DNS,DOS,DRM,EDR,EMEA,EOF,ERP,ETA,EU,EULA,EXE,FAQ,FBI,FTP,FYI,GDPR,GIF,GMT,GPS,GPU,GUI,HDD,HIPAA,' +
    'HKCU,HKLM,HMI,HR,HTML,HTTP,HTTPS,ICMP,ICS,ICT,ID,IDE,IDS,IIS,IMAP,IOC,IOCS,IOS,IOT,IP,IPS,IRC,ISO,ISP,IT,IV,JPG,JSON,JWT,KPI,LAN,LDAP,LNK,LSASS,MAC,MBR,MFA,MIME,MITM,' +
    'MSI,MSP,NAS,NAT,NDA,NGO,NIC,NIS,NIST,NSA,NTFS,NTLM,OS,OSINT,OT,OTP,PAP,PC,PDF,PE,PGP,PHP,PID,PIN,PKI,PLC,PNG,POC,POP,POS,QR,RAM,RAR,RAT,RCE,RDP,REST,RFC,ROM,RPC,RSA,' +
    'RSS,SAML,SCADA,SDK,SFTP,SHA,SID,SIEM,SIM,SIP,SLA,SMB,SMS,SMTP,SOAR,SOC,SPF,SQL,SSD,SSH,SSL,SSO,STIX,SVG,TAR,TAXII,TCP,TLD,TLP,TLS,TOR,TTP,TTPS,TTL,UAC,UDP,UI,UK,UN,UPS,' +
    'URI,URL,US,USA,USB,UTC,UUID,VBA,VBS,VLAN,VM,VNC,VOIP,VPN,VPS,WAF,WAN,WEP,WMI,WPA,XDR,XML,XSS,YARA,ZIP'
  ).split(','),
);

/** Services that give everybody a page: the name of such a domain names nobody. */
export const PUBLIC_PLATFORMS: ReadonlySet<string> = new Set(
  (
    'amazon,amazonaws,apple,azure,azurewebsites,bitbucket,blogspot,cloudflare,discord,dropbox,example,facebook,github,gitlab,gmail,google,googleapis,' +
    'hotmail,instagram,linkedin,mastodon,medium,microsoft,office,onmicrosoft,outlook,pastebin,protonmail,reddit,sharepoint,signal,slack,telegram,' +
    'threads,tiktok,twitter,whatsapp,wikipedia,windows,wordpress,yahoo,youtube'
  ).split(','),
);
