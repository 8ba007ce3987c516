// Sino-Korean readings of the characters that are common in names, with the spellings newspapers
// use for each: Revised Romanisation first, then what bearers of the names write.
#include <algorithm>
#include <array>

#include "lexicon/han_names.h"

namespace taiyaku {
namespace {

struct KoreanReading {
  std::string_view characters;
  std::string_view spellings;
};

constexpr auto kReadings = std::to_array<KoreanReading>({
    {"金", "kim gim geum kum"},
    {"李", "lee yi rhee ri i"},
    {"朴", "park pak bak"},
    {"崔", "choi choe"},
    {"鄭丁正廷政貞晶程静靖禎定庭", "jeong jung jong chung chong"},
    {"姜康強江", "kang gang"},
    {"趙曹朝照祚", "cho jo"},
    {"尹允潤", "yun yoon youn"},
    {"張長章蔣壮", "jang chang"},
    {"林任臨", "lim im rim yim"},
    {"韓漢", "han"},
    {"呉五午", "oh o"},
    {"徐瑞緒西叙", "seo suh so"},
    {"申辛信新慎", "shin sin"},
    {"権勧", "kwon gwon"},
    {"黄皇煌", "hwang"},
    {"安顔", "an ahn"},
    {"宋松頌", "song"},
    {"柳劉兪流", "yu yoo ryu you"},
    {"洪弘鴻泓", "hong"},
    {"全田展専銓", "jeon jun chon chun"},
    {"高告古", "ko go koh"},
    {"文問", "moon mun"},
    {"孫", "son sohn"},
    {"梁陽洋良亮", "yang ryang"},
    {"裵裴培倍", "bae pae"},
    {"白百", "baek paek paik"},
    {"許虚", "heo hur huh ho"},
    {"南男楠", "nam"},
    {"沈", "shim sim"},
    {"盧魯", "roh noh no ro"},
    {"河夏下何", "ha"},
    {"郭", "kwak gwak"},
    {"成星聖誠性盛城", "seong sung song"},
    {"車次", "cha"},
    {"朱周柱州珠主宙", "ju joo chu"},
    {"禹于宇友雨右佑祐又", "u woo"},
    {"具九求球", "koo gu ku"},
    {"閔民敏旻", "min"},
    {"羅", "na ra"},
    {"陳真振鎮珍鎭進", "jin chin"},
    {"池志智芝知之枝地", "ji chi"},
    {"厳", "eom um"},
    {"元源遠", "won"},
    {"千天川", "cheon chun chon"},
    {"方芳邦", "bang pang"},
    {"孔公功", "gong kong"},
    {"玄鉉賢炫現", "hyeon hyun hyon"},
    {"咸涵", "ham"},
    {"卞辺変", "byeon byun byon pyon"},
    {"廉", "yeom yum"},
    {"呂", "yeo yo"},
    {"秋", "chu choo"},
    {"都道度", "do to"},
    {"蘇小素昭紹", "so"},
    {"石碩錫奭", "seok suk sok"},
    {"宣善先鮮仙", "seon sun son"},
    {"薛雪", "seol sul sol"},
    {"馬麻", "ma"},
    {"吉", "gil kil"},
    {"延燕演", "yeon yon"},
    {"魏威", "wi"},
    {"表", "pyo"},
    {"明命", "myeong myung myong"},
    {"奇基気紀起棋箕企器琪", "ki gi kee"},
    {"潘半", "ban pan"},
    {"王旺", "wang"},
    {"琴今", "keum geum kum"},
    {"玉", "ok"},
    {"陸六", "yuk ryuk"},
    {"印仁人寅", "in"},
    {"孟", "maeng"},
    {"諸済齊", "je jae"},
    {"卓", "tak"},
    {"魚語御", "eo"},
    {"恩銀", "eun un"},
    {"日一", "il"},
    {"与汝麗", "yeo yo ryo"},
    {"在宰栽材才載", "jae jai"},
    {"槿根勤近", "geun keun kun"},
    {"恵慧蕙", "hye hae"},
    {"博璞", "bak park pak"},
    {"武茂無舞", "mu moo"},
    {"大戴", "dae tae"},
    {"中仲重", "jung joong chung"},
    {"俊準濬遵", "jun joon chun"},
    {"鎬浩虎湖昊豪好", "ho"},
    {"哲喆", "cheol chul chol"},
    {"秀洙寿守", "su soo"},
    {"英栄永泳寧", "yeong young yong"},
    {"勇容龍溶竜用", "yong ryong"},
    {"順淳舜純", "sun soon"},
    {"京敬慶景瓊鏡", "gyeong kyung kyong"},
    {"和花化華", "hwa wha"},
    {"子者滋", "ja"},
    {"姫喜熙煕希", "hui hee hi"},
    {"美弥", "mi"},
    {"愛", "ae"},
    {"東童棟", "dong tong"},
    {"相尚祥", "sang"},
    {"宗鍾鐘従", "jong chong"},
    {"泰太兌", "tae"},
    {"植軾", "sik shik"},
    {"旭昱", "uk wook"},
    {"煥桓歓", "hwan"},
    {"光広", "gwang kwang"},
    {"国菊", "guk kuk kook"},
    {"学鶴", "hak"},
    {"賛燦", "chan"},
    {"昌暢", "chang"},
    {"承勝昇", "seung sung"},
    {"雄熊", "ung woong"},
    {"悦烈列", "yeol yul ryol"},
    {"勲薫", "hun hoon"},
    {"亨炯馨兄", "hyeong hyung hyong"},
    {"万満晩", "man"},
    {"会回", "hoe hoi"},
    {"春", "chun choon"},
    {"淑叔", "suk sook"},
    {"妍蓮", "yeon yon ryon"},
    {"老", "no roh"},
    {"海", "hae"},
    {"慜", "min"},
    {"興", "heung hung"},
    {"徳", "deok duk tok"},
    {"甲", "gap kap"},
    {"圭奎", "gyu kyu"},
    {"範凡", "beom bum pom"},
    {"伯", "baek paek"},
    {"平", "pyeong pyong"},
    {"壌", "yang"},
    {"釜", "bu pu"},
    {"山", "san"},
    {"富夫", "bu pu"},
    {"板", "pan"},
    {"門", "mun moon"},
    {"店", "jeom jom"},
});

struct Spelled {
  std::string_view character;
  std::string_view spellings;
};

constexpr std::size_t kHanBytes = 3;

/// The readings by character, in order of bytes.
consteval auto by_character() {
  constexpr std::size_t kCharacters = [] {
    std::size_t bytes = 0;
    for (const KoreanReading& reading : kReadings) bytes += reading.characters.size();
    return bytes / kHanBytes;
  }();
  std::array<Spelled, kCharacters> spelled;
  std::size_t i = 0;
  for (const KoreanReading& reading : kReadings) {
    for (std::size_t at = 0; at < reading.characters.size(); at += kHanBytes) {
      spelled[i++] = {reading.characters.substr(at, kHanBytes), reading.spellings};
    }
  }
  std::sort(spelled.begin(), spelled.end(),
            [](const Spelled& a, const Spelled& b) { return a.character < b.character; });
  return spelled;
}

constexpr auto kByCharacter = by_character();

}  // namespace

std::string_view korean_spellings(std::string_view character) {
  const auto* found = std::lower_bound(
      kByCharacter.begin(), kByCharacter.end(), character,
      [](const Spelled& spelled, std::string_view wanted) { return spelled.character < wanted; });
  return found == kByCharacter.end() || found->character != character ? std::string_view()
                                                                      : found->spellings;
}

}  // namespace taiyaku
