#include "score/chinese_only.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace taiyaku {
namespace {

/// Level 1 of GB 2312, the common characters of Chinese, less what JIS X 0208 and JIS X 0213 (2004)
/// have in levels 1 to 3 and what Japanese writes in Chinese words and names (你好, 榨菜, 俞).
/// Ascending.
constexpr std::u32string_view kChineseOnly =
    U"专业丛东丝丢两严丧临为丽举么义乌乐乒乓乔习乡书买亏亚产亩亲亿"
    U"仅仑仓仪们众优伙伞伟传伤伦伪佣侄侣侥侦侧侨侩俩俭债值倾"
    U"偷偿储兑兰兴兹兽冈军农冯冻净减凑凤凯击凿刘则刚创删刨别刽剁剂"
    U"剐剑剧劝办务动劲劳势勋华协单卖卢卤卫厅历厉压厌厕厢县叁发变叠"
    U"另叹叼吓吕吗启吱吴吵呐员呛呜呢呸咙咱响哎哑哗哟哪哼唤唬啃"
    U"啥啦啪啮啸喳喷喻嗓嗡嚎嚣嚷团囤园囱围图圆场圾块坚坛坝坞坟坠垃"
    U"垄垒垛垦垫垮埂堑墒墙壶处备够夯头夹夺奋奖她妆妇妈姬娄娇娱婴婶"
    U"孙孪实宠审宪宫宽宾对寻导尔尘尝尧层屉屿岁岂岗岛岿峦崭币帅师帐"
    U"帜带帧幂庆庐库应庙庞废张弹强归录彻忆忧怀态怂总恳恶恼您悬悯惊"
    U"惦惩惫惭惯愤慑憋懂懒戏战户扔扦执扩扫扬扰抚抠抡抢护报抨抿拎拟"
    U"拢拣拥拦拧拨择拴挎挖挚挛挝挞挠挡挣挤挥挪捂捅捆捞损捡换捣掂掇"
    U"掐掳掷掸掺揍揪揽搀搁搂搅搪搽摄摆摇摈摊摔撂撅撬撵擞攒敌敛斋斩"
    U"时旷显晓晕晾暂术朵杀杂权杨构枣枪枫柜柠查栅标栈栋栏树样桥桨桩"
    U"梆检棵椭榆槛樱橱欢歼毁毕毙毡氖氟氢氦氧氨氮氯氰汇汉污汤汹沏"
    U"沟沤沥沦沧泞泵泼泽洁浆浇浊测济浑浓涝涟涡涣涤润涧涨涩渍渐渔溃"
    U"溅溉滚满滤滥滦滨滩潍澜濒灭灿炔炼炽烁烂烃烛烦烧烩烫热烯烷焊焕"
    U"爱爷牵牺犊狈狞狮狰狱猎獭玛环现珐琐琼瓤甩甭电畅疗疙疟疡疤疮疯"
    U"痈痉痪瘩瘪瘫瘸癣皑皱盏盐监盘盯眨眯睁睬瞄瞅瞒瞧矫矽矾矿码砖"
    U"砚砰砷砸砾础硒硕硷碉碘碱碳碴祸秃秆积秸秽稳穷窍窑窜窝窥竖竞笔"
    U"笺笼筛筷签简箩篓篡篮篱类籽粪紧纠红纤约级纪纫纬纯纱纲纳纵纶纷"
    U"纸纹纺纽线练组绅细织终绊绍绎经绑绒结绕绘给绚络绝绞统绢绣绥绦"
    U"继绩绪续绰绳维绵绷绸综绽绿缀缄缅缆缉缎缓缔缕编缘缚缝缠缨缩缮"
    U"缴罗罚罢翘翱耍耪耸聂聋职联聪肃肠肮肾肿胀胁胜胰胶胺脏脐脑脓脸"
    U"腻腾膛舀舆舔舰舱艰艳艺节芜苇苍苏苯茧茬荆荚荡荤荧荫药莲获莹萝"
    U"萤营萧萨蓝蓟蔷蔼蕴虏虑虽虾蚀蚁蚂蛀蛊蛰蜕蜗蝇衅衔补衬袄袜袭裤"
    U"见观规觅视览觉誊计订讣认讥讨让讫训议讯记讲讳讶许讹论讼讽设访"
    U"诀证评诅识诈诉诊诌词译试诗诚诛话诞诡询诣该详诧诫诬语误诱诲说"
    U"诵请诸诺读诽课谁调谅谆谈谊谋谍谎谐谓谗谚谜谢谣谤谦谨谩谬谭谰"
    U"谱谴贝贞负贡财责贤败账货质贩贪贫贬购贮贯贰贱贴贵贷贸费贺贼贾"
    U"贿赁赂赃资赊赋赌赎赏赐赔赖赘赚赛赞赠赡赢赣赵趋趟趴跃跺踩蹦蹿"
    U"躲躺车轧轨轩转轮软轰轴轻载轿较辅辆辈辉辊辐辑输辕辖辗辙辩辫边"
    U"辽达过迈运还这进远违连迟选逊递逛逻遗邓邮邹邻郑郧郸酚酝酞酮酱"
    U"酶酿醚醛释鉴针钉钎钒钓钙钝钞钟钠钡钢钥钦钧钨钩钮钱钳钵钻钾铀"
    U"铁铂铃铅铆铜铝铡铣铬铭铰铱铲银铸铺链销锁锄锅锈锋锌锐锑锗错锚"
    U"锡锣锤锥锦锨锭键锯锰锹锻镀镁镇镊镍镐镑镜镣镭镰镶长门闪闭问闯"
    U"闰闲间闷闸闹闺闻闽阀阁阂阅阉阎阐阑阔队阵阶际陆陇陈陕陨险隐难"
    U"雏雾霉靶韦韧韩页顶顷项顺须顽顾顿颁颂预颅领颇颈颊颐频颓颖颗题"
    U"颜额颠颤颧风飘飞饥饭饮饯饰饱饲饵饶饺饼饿馁馅馆馈馋馏馒马驭驮"
    U"驯驰驱驳驴驶驹驻驼驾骂骄骆骇骋验骏骑骗骚骡骤鱼鲁鲍鲜鲤鲸鳃鳖"
    U"鳞鸟鸡鸣鸥鸦鸭鸯鸳鸵鸽鸿鹃鹅鹊鹏鹤鹰齐齿龄龋龙龚龟";

constexpr char32_t kFirst = 0x4e00;
constexpr char32_t kLast = 0x9fff;

/// A bit for every character between the two.
consteval auto make_table() {
  std::array<std::uint64_t, (kLast - kFirst) / 64 + 1> table{};
  for (const char32_t character : kChineseOnly) {
    table[(character - kFirst) / 64] |= std::uint64_t{1} << (character - kFirst) % 64;
  }
  return table;
}
constexpr auto kTable = make_table();

}  // namespace

bool is_chinese_only(char32_t character) {
  if (character < kFirst || character > kLast) return false;
  return (kTable[(character - kFirst) / 64] >> (character - kFirst) % 64 & 1) != 0;
}

}  // namespace taiyaku
