// Fitted by fit_spelling() on the 102,080 single-word katakana entries of EDICT and ENAMDICT, nine
// tenths of them; the rest is what the similarity was calibrated on. Not for editing by hand.
#include "lexicon/spelling_weights.h"

#include <string_view>

namespace taiyaku {
namespace {

// By mora number (kana.h): chunks, each with its tenths of nats.
constexpr std::array<std::string_view, kMoraCount> kSpellings = {
    // ァ
    "a5 er21 24 r28 ar34 e34",
    // ア
    "a3 re32 er33 36 e36 u37 ir42 ar44 i44 o45 r46 ha48 is51 ear57 oor57 y57 ah59 ur59"
    " or60 eye64 ou64 at65 wer65 ya66 an67 hr68 rg68 ix70",
    // ィ
    "5 i20 y20 e36 lly45 it47",
    // イ
    "i5 y17 22 e40 igh43 j44 ea56 yi56 ei57 ij59 is59 wi59 ill60 ye60 eu61 a63 hi66"
    " wee67 ji68 it70",
    // ゥ
    "u6 w16 o24 ar26",
    // ウ
    "u5 w16 woo33 ou36 39 v41 ow45 wo47 o48 wu50 l53 e56 ugh56 au57 hou57 hu59 we61"
    " vu63 eu65 lu67 wh67 g68 out70 us70 oo71",
    // ェ
    "e4 25 je27 le33 he36 a38 er40 i43 wea44",
    // エ
    "e3 a26 er28 he40 ye41 44 et47 je49 ay51 ai53 ers56 oe57 o58 we61 es63 wel63 ae64"
    " lle64 ed65 eh66 ez67 go67 wea69 ea70 at71 let71",
    // ォ
    "o5",
    // オ
    "o2 au31 a34 ho45 u48 al49 hau52 53 eu55 ot55 or62 aa64 wo70",
    // カ
    "ca9 ka10 ker28 cu35 co37 kha43 cha46 car48 qa49 k50 ku51 cur52 kir52 cou53 ke53"
    " cke55 qua55 kka59 che60 ga60 cho61 kah62 ko62 cco63 qui63 cca65 cul65 ch66 que66"
    " rch66 cut67 cas68 69 alq69 cal70 cka70 kea70 kat71",
    // ガ
    "ga4 ger19 gu33 gha34 ge43 gge44 go45 gua49 gga50 gir51 g60 gui61 gar62 nga62"
    " ghu63 gut64 gat65 gue65 ka65 gre68 gur69 gam70 gal71",
    // キ
    "ki6 ky22 kii25 29 chi29 qui32 ci39 key41 ke42 kee43 k51 chy53 cki56 qi56 khi57"
    " kea59 cy61 kei61 kie61 ch62 c63 gi65 kki65 kij66 que66 x66 che69 cke70",
    // ギ
    "gi5 gui19 ghi28 ggi30 gy37 gie41 ge43 gee43 ggy45 guy45 gij52 ghe53 gey54 ghy56"
    " gu56 gge57 g58 ki58 gea59 gib59 gin59 bia60 gji60",
    // ク
    "k12 c13 ck26 27 ku29 ch32 g33 ke36 cu38 qu39 cou44 que45 q55 x57 kou60 ing61 kh62"
    " coo65 cs65 ct66 cc68 kku69 alk71 cq71",
    // グ
    "g2 gu23 gg44 gou44 gue45 gh47 55 goo55 ge56 ues59 ghu65",
    // ケ
    "ke7 ca22 cke25 que26 che31 ka33 ce38 ko39 koe46 khe48 uet49 ket52 kay53 cha55 c56"
    " cai59 kae59 k60 ker60 ken61 kie62 cay63 ch64 qe65 ki66 cae67 cea69 coe69 gue69"
    " ing69 kai69 kja69 kje69 ter69 rch70 keh71",
    // ゲ
    "ge4 ga24 gue26 ghe34 gge37 go42 goe43 gai44 uet44 gga51 gae56 gat56 g57 gua58"
    " tga61 gam65 ibl65 ke65 ged66 get67 geh68",
    // コ
    "co7 ko9 cho38 cau46 cco53 kho53 cor55 ca57 com59 cot60 col62 cu62 qua63 go64 k64"
    " cal65 coo67 kau67 quo67 g68 caw69 cko69 cou69 ka69 kaw69 ku70 chu71 kko71",
    // ゴ
    "go1 gau35 ga38 gho44 got48 gaa57 geu58 gu58 ggo60 gaw62 gor63 tin65 gol67",
    // サ
    "sa6 su27 ssa29 s32 ser36 tha37 za37 c39 xa40 cer42 sse43 so44 thu47 the48 se50"
    " sai51 ps52 sor52 sy53 sur54 sza54 th54 ca55 ce55 ci56 sea59 cir60 sc60 sou60"
    " xer60 sso61 ssu61 sum61 ssi62 thi62 sir63 si65 sar67 tho67 sig69 asa70 ass70"
    " ss70 cea71 ixe71",
    // ザ
    "za9 sa15 ser24 the27 zer34 se36 zza39 tha45 sor47 si49 z49 saa51 xa51 ze52 zi52"
    " ath53 her53 zu54 asa57 da58 sig58 zar58 dza60 so60 usa60 dha61 sat61 ssa61 sso61"
    " zat61 zze61 dso63 s63 tza63 zah63 alz65 zha65 zor65 zsa65 zaa66",
    // シ
    "si13 ci21 shi21 ssi27 sh28 xi31 cy32 sy32 s37 sch39 chi41 se42 sea44 she46 thi46"
    " xy46 sci47 ti47 ssy50 ce51 thy51 sey52 sz53 the54 see55 c56 szy56 sse58 chy60"
    " cey61 ch61 rzy62 64 zi64 sei65 szi67 cei68 che68 n68 shy68 zh69",
    // ジ
    "di20 gi20 si21 ge22 zi22 ji27 dge31 gy33 j34 zh40 zhi43 zy43 sey45 sy45 ggi47"
    " dg48 dzi49 dji51 sie51 dy52 jee54 z54 gee55 de56 zzi56 thi57 ze57 dhi58 ci59"
    " rzy59 60 jea60 ent61 dj62 g62 je62 thy63 xi63 age64 i64 dgi65 jji65 see65 zzy65"
    " ddi67 ri67 se67 dzy68 gil68 jj68 zsi68 d69 uji69 ch70 ich70 zie70",
    // ス
    "s2 su34 th35 ce36 ss36 x37 se42 z48 53 sse53 us60 sz62 st63 sou65 zu66 es69",
    // ズ
    "s7 z20 se26 es27 zu30 ze33 ds34 su45 th51 zz53 ion54 des55 is55 zou55 d57 du57"
    " aso58 ing58 rds59 sou62 the62 use62 63 dz63 uzu63 zed63 sz64 ani65 ise65 sb65"
    " cis66 dhu68 suh68 zd68 zzu68 zoo69",
    // セ
    "se7 ce18 sse21 sa33 the36 xe39 sze47 so48 ces51 sce51 set51 ssa53 sai54 say54"
    " sei55 ze57 su60 tha60 cel61 ser62 cet63 ses63 ais64 she64 si66 ss66 cae67 che67"
    " sae67 xel67 s68 sep68 dse69 see70 cze71 ins71 swe71",
    // ゼ
    "se6 ze15 za29 sa34 ge38 dze40 zet46 zze47 see48 sis48 xe48 so52 the52 zay57 ser59"
    " soe60 sze61 zeg62 zey62 dge63 ses63 she63 si63 zes63 zo63 ize65 jel65 say65"
    " set65",
    // ソ
    "so4 sso22 tho30 sau35 xo38 zo40 co48 su49 sa50 saw50 se53 ss53 tha55 cea56 sse57"
    " 60 sal60 sao60 sou60 szo62 soh63 saa65 ssu66 eso69 ivi69 swo69 seo70",
    // ゾ
    "zo7 so11 soh36 zzo36 zea43 zau45 sot47 xo47 seu50 zot50 s51 sea52 sau54 sso55"
    " xha55",
    // タ
    "ta6 ter17 te30 t32 tor33 tha34 tu37 to39 tta46 ti47 tur47 tte51 the52 da55 tou59"
    " tad64 tre64 tar67 tat70 tah71 tea71",
    // ダ
    "da6 der17 du27 d29 do36 dha39 de40 dah44 di46 dou47 dda53 dde57 dor59 dar64 add69"
    " don69 dir70",
    // チ
    "ti13 ch18 chi18 ci25 c29 cz38 tch38 ji39 thi40 ty40 che43 zi43 cci44 thy45 t46"
    " sch49 te50 qi51 czy53 tsi55 tea58 cy61 tee61 zzi61 cs62 ing62 tti62 gji63 csi64"
    " ism64 tzi64 66 czi66 uci68 zy68 dge69 i69 ce70 chy70 gqi71 zie71",
    // ヂ
    "dji19 ji19 di21 ge24 dge26 dzi26 g31 rge32",
    // ッ
    "4 t20 c23 s39 p40 d43 oo43 k50 g51 ts61 a63 ck68",
    // ツ
    "tz15 ts17 z19 tsu21 c26 tu27 t35 ds41 tes42 zu42 tou45 46 to46 cz49 too49 uit51"
    " utz51 thu53 tw56 two57 dz58 th59 zi59 d60 irt62 atz63 zs63 ce65 k65 p65 te65"
    " teu65 cu67 zz68 tus69 twe69 zzu69 gzi70 ti70 tze70",
    // ヅ
    "dzu6 zu15 du21",
    // テ
    "te3 ta26 the28 tai41 ti41 t46 tte46 ter50 to51 tae54 tet56 th60 tay61 toe63 de64"
    " tei65 tha65 ten66 ty66 thi70 tey71",
    // デ
    "de2 da25 di41 des44 day45 d46 dde48 do52 dhe55 det56 dy58 deh61 doe61 dai63 del65"
    " the65",
    // ト
    "t5 to14 te28 d32 th42 tho46 dt49 tt54 tte54 tu57 ing58 tto60 ion61 tau63 tal64"
    " tes65 ts66 the68 do70",
    // ド
    "d5 do14 de25 du47 ard49 ad51 dau55 ddo56 dd57 dou60 ing61 dt63 des64 dh64 dho64"
    " ds64 dot65 t65 da67 daw67 dhu69",
    // ナ
    "na3 ner21 n36 nna39 ne41 nu42 nne49 nha51 nah53 nor53 ni55 no56 nat59 nou62 nas63"
    " kna67 knu67 nno68 kn69 nar69 ona71",
    // ニ
    "ni3 ny27 nni33 ney34 n37 ne41 gn45 nee47 nny49 gny51 nea54 nyi54 gni55 kni56 nj56"
    " nei59 nne59 nie60 kne63 nis64 eni68 enw71 nig71 uni71",
    // ヌ
    "nu9 ne12 n29 nou29 nes36 ine38 noo39 ny39 neu43 nne47 sne50 no53 nnu54 nus55 na56"
    " e57 noe57 hy58 mod62 ni62",
    // ネ
    "ne2 na27 nne29 net36 nay48 nai50 ney50 nes51 nae55 ni55 nee57 no57 nna59 ais62"
    " kne62 n64 neh65 noe65 nat67 nua67 sna71",
    // ノ
    "no1 nau39 neu40 nno41 kno44 nea48 not48 n52 na55 nu55 now60 nn64 nor64 gno67"
    " nod68 ni70",
    // ハ
    "ha6 he26 h27 ch31 kha31 hu32 ho33 her37 ja39 cha41 har41 hal53 hea53 ham56 han56"
    " hur59 ach61 hub63 hat64 hir64 kh64 fer66 gha66 go66 xa66 fa69 hut69",
    // バ
    "ba8 va16 ber24 ver27 bu34 bur35 b37 wa41 v45 ve45 bo46 bha50 bir51 we52 bar53"
    " be53 vi55 bah58 bi58 bba59 bou62 oro62 vir62 bre65 bbe66 vo66 vor66 buf67 but68"
    " val68 vou68 bas69 pa70",
    // パ
    "pa3 per22 p35 pu35 po41 pi45 ppe45 pe46 ppa48 pur49 pha50 ba51 pat54 par58 pas59"
    " bap61 pea62 spl65 pal67 pac68 upa69 ma70",
    // ヒ
    "hi9 ch13 g23 hy29 he37 khi37 hea39 chi40 gi41 hil47 ji48 h49 hee50 kh50 chy55"
    " phi57 hib60 63 chs63 hey63 lis63 uch63 ghe64",
    // ビ
    "vi8 bi12 by29 wi30 be40 bea41 vy42 bbi43 bee46 ve49 bu53 bby54 bui58 v60 b61"
    " bhi62 vil62 bj64 bbe65 bie65 vee65 wit65 bey66 vu66 pi67 wy67 vey68 vig69 wie69"
    " ewi70",
    // ピ
    "pi3 py29 pe30 ppi35 pea36 pee40 p45 pie48 pic51 ppy51 bi52 phi56 pig59 ppe63"
    " pey65 peo66 azi67 pil68 pyi68",
    // フ
    "f10 v13 ff25 fu30 w32 hu35 ph38 kh40 h41 ch43 fe48 ffe51 fou51 hoo51 g54 ju55"
    " ow56 ugh56 uch57 hoe58 khu61 ve62 off65 phe66 feu69 phu69 aff70 b70 va70 lf71",
    // ブ
    "b5 bu19 ve25 v28 bou35 be40 boo44 bb45 vu48 w53 ves58 bbe60 bo60 f61 wu63 bes64"
    " p64 bro67",
    // プ
    "p3 pu23 pe29 b35 pp39 pou47 poo53 pf54 ppu56 ing63 pes63 ppe63 phu65 bu66 op66"
    " pt66",
    // ヘ
    "he5 ha21 hea28 che29 ge31 ho36 hae41 khe43 hoe44 her47 ghe53 h53 je53 hoh54 hi55"
    " hel57 hay61 fe62 gge62 hai62 hef64",
    // ベ
    "be5 ve14 ba33 we36 va39 bu41 bbe44 bet57 vet58 boe59 bae60 vai60 bo61 vey63 vie63"
    " ave64 bel64 bi64 boh65 beh66 b67 pe69 vae69 ver69 bba70 bas71 bay71 ber71 bes71",
    // ペ
    "pe3 pa25 ppe29 per44 p49 be50 pel51 pet51 phe52 poe53 pai55 pen57 po58 pey60"
    " pfe60 pae62 pee62 ope63 pay64 ari67 bbe67 fla67 peh67 pep68 pei69 pec70",
    // ホ
    "ho5 kho28 wh28 cho36 jo37 pho37 hu39 ch40 haw40 ha43 he43 fo44 h47 heu48 hol48"
    " whe50 hoo51 hal52 hau52 who52 for55 go57 xo57 gh58 g59 haa60 ham63 hor64 alh66"
    " ful66 mag66 ro66",
    // ボ
    "bo5 vo14 bau37 bea41 wo41 bal42 ba45 vau48 bot51 bbo53 bou54 po56 bon60 bow60"
    " beu61 nbu61 b62 bho63 v63 vos63 baw64 boh64 va64 bol65 bu66 but66 oro66 bor68"
    " woh69 ble70 ker70 ve70 vuo70 wa70 win70",
    // ポ
    "po1 pau38 ppo39 paw45 pho46 pa51 pu53 pea55 pot58 peu60 pou60 pop66 bor67 ck67"
    " kbo67 ple67",
    // マ
    "ma3 m27 man30 mer33 mu35 me37 mc40 mo50 mma51 mme52 mat56 mar57 mou59 mah60 mi60"
    " mur62 mas63 mag67 alm68 mac69 mal71",
    // ミ
    "mi1 my30 me38 mmi40 mea46 mmy53 mee54 mie58 mis61 mil64 m65 mbi65 mei68 mit69"
    " min70 myi70 mig71",
    // ム
    "m3 mu22 me26 mou42 mb47 mm49 moo52 mme53 mo53 mbe57 meu60 ham61 um61 mes63 im66"
    " lm66 mmu68 mp69 sm69 ma70 n71",
    // メ
    "me2 ma22 mai40 mme40 met49 mo51 moe52 may55 mae57 mes60 nme60 meh61 mi61 ion62"
    " ema63 mee63 mei63 men64 mey65 m66 lar67 hme69 mer69 med70 mma71",
    // モ
    "mo1 mau36 mmo44 ma46 m48 mu50 mor54 mou62 mon63 mot64 me66 mos70 mal71 mi71",
    // ャ
    "ia4",
    // ヤ
    "ya8 a19 ja21 er25 lla33 ia38 re38 yah40 yer43 ear44 you49 e50 53 ye54 ah57 ir58"
    " lha60 ill61 yo61 yor61 dan63 jah63 jo63 n63 ea64 y65 iya66 u66 yu66 al67 bre67"
    " che67 ers67 red67 yeh67 yia67 yya67 or69 ut70",
    // ュ
    "u4 iew24",
    // ユ
    "yu13 u17 ju22 eu23 lle27 hu28 l36 you38 ew42 uil43 eux45 e48 iu49 ue49 les53"
    " lju54 yut54 es55 hug55 il55 y56 jo57 uec57 58",
    // ョ
    "e11 jo14 yo15",
    // ヨ
    "yo7 jo16 llo25 o27 io37 ot45 lla47 joh49 e53 iy53 yeo53 54 lot54 go55 yot56 lli57"
    " ya57 yaw57 au59 yoh59 yon60",
    // ラ
    "ra9 la12 ler32 lla33 l35 r37 ru38 re39 le43 lu43 rra45 lle48 ro48 lo49 ri55 li56"
    " rer57 rah58 lah60 wr62 rat63 lor66 rha66 rou67 las68 ugh68 llu69 eli70 lat70"
    " lar71 lou71",
    // リ
    "ri10 li12 ry29 lli30 ly34 re34 l39 ley39 ree42 rri42 le47 lea50 lly50 rry50 gli51"
    " rea51 rg53 lee54 rie57 rey58 ll59 r59 lle61 lj67 lei69 lie69",
    // ル
    "l10 r10 ru30 le31 ll32 lu35 lle39 re40 rd47 rt49 rou50 lou56 rg60 tle60 ul60 er63"
    " rs63 llu64 res65 les66 ar68 rh68 roo68 el69 ld69 ls69 ur69 ing70",
    // レ
    "re10 le12 ra27 la29 lle32 rre42 let46 ro47 ley48 rai48 ret48 lay50 lai51 ray51"
    " rea53 lo56 roe56 res57 les58 rey58 lla60 loe60 lea61 rae62 leh63 lei64 li64"
    " rhe64 ree65 rei65 rie66 l67 r67 rra68 ler70 wre70",
    // ロ
    "ro6 lo12 llo32 lau44 rro46 low47 reu49 rau52 raw52 law54 ra54 ros54 lot55 ru56"
    " leu57 r57 rho59 lu61 rot61 rea63 row64 la65 loo66 los66 lho67 er68 le68 lea69",
    // ヮ
    "",
    // ワ
    "wa9 va20 wor25 w27 we27 i33 a35 36 wer37 ua38 hua44 is44 oua46 wo46 la48 o48 y49"
    " war51 wah53 er56 uer56 wir57 ix63 jua63 gua65 wur65 it66 qu67 e68 oui68 v69"
    " whi69 wu69 hwa70 veh70 wai71 wh71",
    // ヰ
    "i9 hi17 ui19",
    // ヱ
    "e1 ue28",
    // ヲ
    "o0",
    // ン
    "n2 m29 ne33 ng38 nt50 in54 nd54 nn58 59 on59 int63 ns63 nne70 en71 o71",
    // ヴ
    "ve6 v13 vou38 w39 phe41 ves41 vu43 b44 f44 vi49",
    // ヵ
    "",
    // ヶ
    "",
    // ヷ
    "",
    // ヸ
    "",
    // ヹ
    "",
    // ヺ
    "",
    // キャ
    "ca2 chi33 ka33 kya37 car38 cha39 can44 kja47 ter47 cat51 cas52 keu54 tte54",
    // キュ
    "cu7 ku19 ccu27 cy30 ky30 kuh38 kue41 kyu42 cew44 q44 qui44 que45 chy48 kew48 qu48"
    " rak48 keo49 ecu51",
    // キョ
    "hio14 kyo14 ko17",
    // シャ
    "sha11 cha14 sch22 sh31 she32 cia35 sa35 tia42 shu44 sza46 shi47 che50 sia50 xua50"
    " sci51 xa51 chi53 sya53 her55 ire56 sho56 cio57 ash60 cie64 hya64 ish64 rat64"
    " sah64 se64 ure64 xia64",
    // シュ
    "s13 sch13 sh16 che29 su31 shu33 ch40 sz43 ssu46 xu52 she53 hes59 the59 x60 sho61"
    " eur63 sci63 si63 z63 chu64 sy64 ss65 66 ash66 ing66 ssi66 rs67 sue69 tsu69 ush69"
    " sus70 syu70 szu70 ule70 xio70 zh70 rz71",
    // ショ
    "tio6 sho20 sio27 sch28 cho31 cha35 sha35 so41 hio50 syo53 xo53 hot56 szo56 she59"
    " shu60 owg63 sea63 sh63 sko63 sso63",
    // シェ
    "she12 che17 sch17 sha26 se30 het35 sze36 sie38 sce43 her45 ier45 sjo45 cha48"
    " rze50 hez52 tie52 cie55 ais59 har59 hel59 sje59 ske59 sko59 stj59 xe59",
    // チャ
    "cha7 che25 tur29 ca33 chu34 cia34 ure34 ch36 tia38 tya43 cza44 tch45 zha46 tu47"
    " chi48 csa48 her48 kya49 tua49 cea53 tra53 ble56 eas56 qa56 ash60 ish60 qia60"
    " sha60 spl60 ta60 tja60 tsc60 xa60 zsc60 cho61",
    // チュ
    "tu9 chu15 sch25 tyu33 ch36 thu37 qu40 zu42 cu43 teu44 che45 tiu45 tue45 zhu45"
    " te46 c47 ciu47 rtu49 tew49 gji50 53 cz53 czu54 tsc54 gqu55 cho56 zue56",
    // チョ
    "cho10 che20 zho21 cio22 co37 cha39 chy40 ch43 cso43 czo43 te43 tio43 tjo46 tyo46"
    " gch47 but50 fly50 o50 zh50 zsc50 chu52",
    // チェ
    "che7 ce14 cha27 cze32 te38 cie40 tsc45 ko47 tie47 tch50 tje50 cce53 ch53 chi55"
    " ier55 kje55 rze56 ze58 cho59 pur59 tse59 zhe59 se60 cel61",
    // ニャ
    "gna11 na18 nya19 nha20 nia27 nja34 ow37 una43 gni46 me46 mia46",
    // ニュ
    "new13 nu14 gne20 neu26 ny28 niu35 ni36 nes39 nyu41 nue43 ne44 ard46 nhu46 pne46"
    " nie47 gn50 nju50 nov50",
    // ニョ
    "gno7 no18 nho19 nyo27 ne33 gn42 ngo42 ign43 gni45 nio45",
    // ヒャ
    "che4 cha12",
    // ヒュ
    "hu5 hy25 hew27 heu28 hue33 hug40 hul40 hyu41",
    // ヒョ
    "cho11",
    // ミャ
    "mya3 mia20 mja27",
    // ミュ
    "mu6 mul18 mmu25 my33 mue34 muh37 mew40 mie40 mus42 miu47 myu48",
    // ミョ
    "myo10 me14",
    // リャ
    "lla12 rya14 lya17 lia26 lja30 ria30 lha31 rja41 gli42",
    // リュ
    "ru12 lu13 ly32 lyu32 ry33 rew37 rie37 rue37 liu39 ryu39 ruh40 llu42 lew44 li44"
    " lju46 lie48 reu48 re49 hry51 kna51 leu51 rri52 uli53 lus54 lyo54 ruc54 lly55"
    " rhe55 run55",
    // リョ
    "llo16 re19 ryo21 lyo22 le24 lio24 lho27 ro30 rio33 lo39 rjo39 gli40",
    // ギャ
    "ga4 gar28 gya28 gua32 gal40 gui41 gam42 gab43",
    // ギュ
    "gu2 gy34 gyu34",
    // ギョ
    "go17 gyo17 gui21 kjo21",
    // ジャ
    "ja8 ger23 gia31 ju32 ge33 zha33 dja37 jea40 g41 dya43 za43 jac44 jha45 jer47"
    " lla47 dzh48 jou48 dge51 jia51 a52 dia52 jar52 sur52 gea53 gya53 jor53 jja55"
    " jah56 jo56 ca57 ure57 dju58 dza58 jae58 jud58 zie58 zya58 asu60 jug60 ya60 ggi61"
    " rza62 zsa62 dzi63",
    // ジュ
    "ju12 ge15 du27 jou28 su30 giu33 ges34 j35 jew40 zhu40 je45 zu45 dju47 diu48 dhu49"
    " zs51 ing52 jeu52 sus52 54 rz55 ci56 dje56 gi56 gio56 ji56 jo56 rzy56 zzl56",
    // ジョ
    "jo7 gio21 sio23 geo25 joh32 zho39 djo40 jau41 llo43 eot45 dju47 gea53 ijo54 ju54"
    " scr54 zo54 ro55 ge56 jot56",
    // ジェ
    "ge10 je16 ja27 zhe29 ger35 rze38 ze40 get41 de42 dje42 dge43 ier43 gie45 gge46"
    " dzi48 e49 zie49 gee50 j50 lle51 jer53 ce56 du56 sie56 jef57 jen57 jes58 dzh59"
    " re59 die60 dja60 dze60 ers60 jea60 zhd60 gea61 geo61 jay61",
    // ヂャ
    "",
    // ヂュ
    "",
    // ヂョ
    "",
    // ビャ
    "vya8 bia16 bya16",
    // ビュ
    "bu8 vie17 wu28 bea33 buh33 by34 buf35 but36 bue37 bus38 vu43 beu44 vue44 bur46",
    // ビョ
    "bjo9 be18 byo18",
    // ピャ
    "pya2 pia17",
    // ピュ
    "pu2 py29 pew33",
    // ピョ
    "pio12 nim16 ppi16",
    // ファ
    "fa7 f24 fer25 pha26 ffe32 ffa35 fu36 fe37 fur41 phe43 far46 fir46 va46 fah47 fo50"
    " ver51 ph53 fas58 ffi58 fou58 fac60 fat60 hua60 hur60 phi60 pho62 fal63 ve63"
    " afa64 fi64 aff65 jua65 pfa65 uch65 vie65 wha65",
    // フィ
    "fi7 phi22 fie23 ffi26 phy27 fe41 fee41 vi41 phe43 vie45 ffe46 ffy46 f48 fea48"
    " wi49 fy54 fin56 fil59 fei60 fey60 pfi60 feu64 pe64 pho64",
    // フェ
    "fe6 fa23 ffe26 ve26 phe29 fer31 pha44 fet45 fai46 fo49 foe54 f55 ffi56 fjo56"
    " fay58 efe59 ffa59 hoe59 pfe59 voe59 fae60 eff63 fab63 fey63 jue63 pho63 vo63"
    " zfa63",
    // フォ
    "fo8 for16 pho20 fau31 vo34 ffo38 fal41 fol43 feu45 fa46 fe47 voo54 phu55 fos57"
    " faw58 vol60 ho62 pha62 sto62 ifo64 tfo65",
    // フュ
    "fu3 feu29 few33 phe33 phu33",
    // ヴァ
    "va5 ver20 wa26 v30 we33 vi39 ve42 ba47 vor47 vir51 vah54 a56 ua57 wan57 our58"
    " vou59 val60 vu60",
    // ヴィ
    "vi3 wi21 vy34 ve44 vey45 vie46 wie46 wit46 bi52 vee56 v60 vii61",
    // ヴェ
    "ve3 we23 va28 vet39 be47 veh48 ais52 lev52 vie52 vo52 weh52 wo52 twe53",
    // ヴォ
    "vo3 wo28 vau30 woh37 bo40 ern44 va45",
    // ヴュ
    "wu8 vie13 vu17",
    // ティ
    "ti4 ty18 tti33 te36 thi36 tee39 tie45 tea48 tty49 t52 tei53 rty59 tai59 thy59"
    " di61 til68 tis68 tit68 ta70",
    // ディ
    "di4 dy23 de28 die33 ddi36 ddy45 dee47 day50 da52 ady54 dea55 d56 dhi57 dei60"
    " dey61 du65 one65 dde68 add69 dal69 dyb69 ti69 adi71 din71",
    // テュ
    "tu4 thu22 ty29 te34 tew34 teu38",
    // デュ
    "du2 dew36 deu37 die37 de42 dy42 due43 dus50 des51 dug51 dur51",
    // トゥ
    "tu6 t21 tou21 thu27 too33 to38 tw39 teu46 tho46 te49 the52 tul54 ti56 hou58",
    // ドゥ
    "du7 dou18 de25 d26 do29 doo36 dow43 oux47 dhu48 di51 dl52 53 dd53 dw53",
    // ウィ
    "wi3 wee31 wy31 vi33 whi37 qui44 wie44 we46 wea46 ui51 wil52 oui53 wit54 ly57"
    " whe57 wyn59 bli61 wo61 wid62",
    // ウェ
    "we6 wa18 way25 wel28 ve37 wea39 wai44 qua45 ue47 whe50 wed52 wo52 hue54 weh55"
    " veh57 wae57 wij57 que58 59 oue61 run61 woe61",
    // ウォ
    "wa9 wo11 wal24 war28 vo38 wau40 lo42 woh44 uo54 quo55 wha55",
    // ツァ
    "za14 zer19 tsa20 zza21 ca23 tze26 tza32 ze33 cza41 cer46 ta46 zac49",
    // ツィ
    "zi9 zzi17 tzi23 tsi25 tsy30 ci31 czi38 czy39 cy43 ti46 zie47 tse50 twe50 twi50"
    " zy50 ce52",
    // ツェ
    "ze11 tse16 ce17 tze18 zze37 cze45 z48 te52 zol52",
    // ツォ
    "zo11 zzo13 tso15 tzo28 co35 zow39 ze42 zeu42",
    // クァ
    "qua3 kwa14",
    // クィ
    "qui3 que18",
    // クェ
    "qua8 que10",
    // クォ
    "qua3 quo15",
    // グァ
    "gua1",
    // グィ
    "gui5",
    // グェ
    "gue0",
    // グォ
    "",
    // イェ
    "je11 ye16 ja26 jae33 lle33 e35 go35 ie38 jo38 yea39 yel39 ga40 hje42 ya42 gei44"
    " gje44",
    // スィ
    "si9 ci27 ssi27 swe27 xy27 cy31 swi31",
    // ズィ
    "zi10 si16 zy25 sie26 sey29",
    // クヮ
    "",
    // グヮ
    "",
    // ヒェ
    "che1 ch25",
    // ー
    "3 r23 e32 a44 h44 u44 oo50 w51 y54 o55 ou57 i59 er61 eau62 t62 ur63 d64 ux67 gh69"
    " s69 eu70 oe70 ar71 l71",
};

constexpr SpellingWeights parse_spellings() {
  SpellingWeights weights;
  for (std::size_t mora = 0; mora < kSpellings.size(); ++mora) {
    std::uint32_t code = 0;
    std::uint32_t tenths = 0;
    bool open = false;
    for (const char c : kSpellings[mora]) {
      if (c >= 'a') code = extended_chunk(code, c);
      if (c >= '0' && c <= '9') {
        tenths = 10 * tenths + static_cast<std::uint32_t>(c - '0');
        open = true;
      }
      if (c != ' ') continue;
      weights.insert(static_cast<std::uint8_t>(mora), code, static_cast<std::uint8_t>(tenths));
      code = tenths = 0;
      open = false;
    }
    if (open) {
      weights.insert(static_cast<std::uint8_t>(mora), code, static_cast<std::uint8_t>(tenths));
    }
  }
  return weights;
}

constexpr SpellingWeights kWeights = parse_spellings();

}  // namespace

const SpellingWeights& spelling_weights() { return kWeights; }

}  // namespace taiyaku
