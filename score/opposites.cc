#include "score/opposites.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <string>
#include <unordered_map>
#include <vector>

#include "score/word_list.h"
#include "segment/word_set.h"

namespace taiyaku {
namespace {

/// Space-separated dictionary forms; "last_year" is a phrase. A word stands here only when its
/// other senses are rare in running text: "defeat" is both, 出る is everything.
struct Axis {
  std::string_view english[2];
  std::string_view japanese[2];
};

constexpr std::array<Axis, 59> kAxes = {{
    {{"rise increase grow growth gain climb surge soar expand expansion upward raise escalate "
      "resurge rebound jump",
      "fall decrease decline drop reduce reduction shrink plunge slump plummet dwindle downward "
      "lessen diminish cut slash"},
     {"増加 増える 上昇 上がる 急増 増 拡大 増やす 急騰 上げる 増大 引き上げる 急上昇 増額 激増 "
      "急伸",
      "減少 減る 下落 下がる 低下 急落 減 縮小 減らす 急減 下げる 削減 引き下げる 急降下 減額 "
      "激減"}},
    {{"win victory winner triumph beat", "lose loss loser"},
     {"勝つ 勝利 優勝 勝者 破る 下す 快勝 辛勝", "負ける 敗れる 敗北 敗戦 敗者 惨敗 大敗 失う"}},
    {{"before ago prior previously earlier previous",
      "after later following subsequently afterwards"},
     {"前 以前 事前 直前 前日", "後 以後 事後 直後 翌日"}},
    {{"more over above exceed least", "less under below fewer"},
     {"以上 超 超える 上回る 超す 越える", "以下 未満 下回る"}},
    {{"new newly", "old"}, {"新しい 新た 新 新型 新規 最新", "古い 旧 旧式 古"}},
    {{"high higher highest chief top supreme", "low lower lowest"},
     {"高い 高 最高 高さ 高額", "低い 低 最低 低さ 低額"}},
    {{"large big huge larger bigger largest biggest giant enormous massive",
      "small tiny smaller smallest"},
     {"大きい 大きな 大 最大 巨大 大規模 大型 大手", "小さい 小さな 小 最小 小規模 小型"}},
    {{"many numerous", "few"}, {"多い 多く 多数 数多い たくさん", "少ない 少数 わずか"}},
    {{"import importer", "export exporter"}, {"輸入", "輸出"}},
    {{"buy purchase buyer", "sell sale seller"},
     {"買う 購入 買収 買い 買い手", "売る 販売 売却 売り 売り手 発売"}},
    {{"open reopen", "close closed shut closure"},
     {"開く 開ける 開店 開設 再開 開放 開業", "閉じる 閉める 閉まる 閉鎖 閉店 閉館"}},
    {{"success succeed successful successfully manage", "failure fail unsuccessful"},
     {"成功", "失敗 不成功"}},
    {{"support supporter favor favour", "oppose opponent"},
     {"支持 賛成 支援 支える 賛同", "反対 反発 対立 否定_的"}},
    {{"begin start beginning launch", "end finish ending conclude"},
     {"始まる 始める 開始 スタート 開幕 始まり", "終わる 終える 終了 終結 閉幕 終わり"}},
    {{"man male boy father son husband brother gentleman king",
      "woman female girl mother daughter wife sister lady queen"},
     {"男性 男 少年 父 父親 息子 夫 兄 弟 男子", "女性 女 少女 母 母親 娘 妻 姉 妹 女子"}},
    {{"north northern", "south southern"}, {"北 北部", "南 南部"}},
    {{"east eastern", "west western"}, {"東 東部", "西 西部 西側"}},
    {{"morning", "evening night afternoon"}, {"午前 朝 今朝", "午後 夜 夕方 夕 夜間 今夜 晩"}},
    {{"first initial initially", "last final finally"},
     {"最初 初 初めて 初回 第一", "最後 最終 最終的"}},
    {{"long longer longest", "short shorter brief briefly"},
     {"長い 長期 長 長時間 長引く", "短い 短期 短時間 短期間"}},
    {{"strong stronger powerful", "weak weaker"}, {"強い 強力 強 強まる", "弱い 弱 弱まる"}},
    {{"fast quickly quick rapid rapidly faster early", "slow slowly slower late"},
     {"速い 早い 急速 素早い 迅速", "遅い ゆっくり 徐々"}},
    {{"best", "worst"}, {"最高 最良 ベスト 最善 最も_良い", "最悪 最低 ワースト"}},
    {{"good better", "bad worse"}, {"良い よい いい 良好 善", "悪い 悪 悪化 劣る"}},
    {{"safe safety safely", "danger dangerous risky"}, {"安全", "危険"}},
    {{"positive", "negative"}, {"陽性 プラス 肯定的 前向き", "陰性 マイナス 否定_的 消極的"}},
    {{"easy easily", "difficult difficulty"}, {"簡単 容易 易しい たやすい", "難しい 困難"}},
    {{"rich wealthy", "poor poverty"}, {"裕福 豊か 金持ち 富裕", "貧しい 貧困 貧乏"}},
    {{"arrest detain", "release free"}, {"逮捕 拘束 拘留", "釈放 解放"}},
    {{"accept agree acceptance approve approval ratify ratification allow permit endorse",
      "reject refuse rejection refusal veto turn_down vote_down"},
     {"受け入れる 受諾 承諾 合意 同意 承認 批准 可決 容認 許可",
      "拒否 拒む 却下 拒絶 断る 否決 不承認"}},
    {{"inside indoor indoors internal", "outside outdoor outdoors external"},
     {"内部 屋内 内側 室内", "外部 屋外 外側 野外"}},
    {{"hot heat warm", "cold cool"}, {"暑い 熱い 高温 暖かい 温かい", "寒い 冷たい 低温 涼しい"}},
    {{"left", "right"}, {"左 左側 左手", "右 右側 右手"}},
    {{"love like", "hate dislike"}, {"愛する 愛す 愛 好き 好む 大好き", "嫌い 憎む 嫌う 嫌悪"}},
    {{"heavy heavily", "light lightly"}, {"重い 重量", "軽い 軽量"}},
    {{"maximum max", "minimum min"}, {"最大 最大限", "最小 最小限 最低限"}},
    {{"public publicly", "private privately"}, {"公開 公 公共 公的", "非公開 私的 民間 私立"}},
    {{"domestic domestically home nationwide", "abroad overseas"}, {"国内 国産", "国外 海外"}},
    {{"admit confirm affirm", "deny denial"}, {"認める 肯定 是認", "否定 否認"}},
    {{"possible possibly likely", "impossible"}, {"可能", "不可能"}},
    {{"next_year next_month next_week next_season tomorrow",
      "last_year last_month last_week last_season yesterday"},
     {"来年 来月 来週 来季 翌年 翌月 明日", "昨年 去年 先月 先週 昨季 前年 昨日"}},
    {{"legal lawful legally", "illegal unlawful illegally"}, {"合法 適法", "違法 非合法 不法"}},
    {{"am a.m", "pm p.m"}, {"午前", "午後"}},
    {{"war", "peace"}, {"戦争", "平和"}},
    {{"alive survive survivor", "die dead death kill"},
     {"生存 生き残る 助かる", "死亡 死ぬ 亡くなる"}},
    {{"rate_cut rate_cuts rate_reduction",
      "rate_hike rate_hikes rate_rise rate_rises rate_increase"},
     {"利下げ", "利上げ"}},
    {{"tax_cut tax_cuts tax_reduction",
      "tax_hike tax_hikes tax_rise tax_rises tax_increase tax_increases"},
     {"減税", "増税"}},
    {{"pay_rise pay_rises pay_raise wage_increase", "pay_cut pay_cuts wage_cut wage_cuts"},
     {"賃上げ 昇給", "賃下げ 減給"}},
    {{"surplus", "deficit"}, {"黒字", "赤字"}},
    {{"predecessor", "successor"}, {"前任 前任者", "後任 後任者 後継 後継者"}},
    {{"grandfather", "grandmother"}, {"祖父", "祖母"}},
    {{"uncle", "aunt"}, {"叔父 伯父", "叔母 伯母"}},
    {{"nephew", "niece"}, {"甥", "姪"}},
    {{"acquit acquittal innocent", "guilty convict conviction"}, {"無罪", "有罪"}},
    {{"arrive arrival", "depart departure"}, {"到着", "出発"}},
    {{"senate upper_house", "lower_house commons"}, {"上院 参院 参議院", "下院 衆院 衆議院"}},
    {{"right-wing rightist far-right", "left-wing leftist far-left"},
     {"右派 右翼 極右", "左派 左翼 極左"}},
    {{"plaintiff", "defendant"}, {"原告", "被告"}},
    {{"upstream", "downstream"}, {"上流", "下流"}},
}};

/// From "rate cut" on.
constexpr std::uint16_t kFirstOfTerms = 45;
static_assert(kAxes[kFirstOfTerms].japanese[0] == "利下げ");

/// What a word stands for.
struct Poles {
  std::vector<Pole> poles;
  bool begins_phrase = false;  ///< the phrase is in the map too, if the word that follows is its
};

using PoleMap = std::unordered_map<std::string_view, Poles>;

void add(std::string_view words, Pole pole, PoleMap& map) {
  while (!words.empty()) {
    const std::string_view word = next_word(words);
    map[word].poles.push_back(pole);
    if (const std::size_t joint = word.find('_'); joint != std::string_view::npos)
      map[word.substr(0, joint)].begins_phrase = true;
  }
}

/// The words of one language, with a filter before them: most words have no pole.
struct PoleTable {
  static constexpr std::size_t kPlaces = 4096;

  PoleMap map;
  std::bitset<kPlaces> seen;
};

PoleTable make_table(const std::string_view (Axis::*words)[2]) {
  PoleTable table;
  PoleMap& map = table.map;
  for (std::size_t axis = 0; axis < kAxes.size(); ++axis) {
    for (std::uint8_t end = 0; end < 2; ++end) {
      add((kAxes.at(axis).*words)[end], {static_cast<std::uint16_t>(axis), end}, map);
    }
  }
  for (const auto& [word, poles] : map) table.seen.set(list_place(word, PoleTable::kPlaces));
  return table;
}

}  // namespace

std::span<const Pole> poles_of(std::string_view lemma, std::string_view next, Language language) {
  static const PoleTable kEnglish = make_table(&Axis::english);
  static const PoleTable kJapanese = make_table(&Axis::japanese);
  const auto& [map, seen] = language == Language::kEnglish ? kEnglish : kJapanese;
  if (!seen.test(list_place(lemma, PoleTable::kPlaces))) return {};
  const auto word = map.find(lemma);
  if (word == map.end()) return {};
  if (word->second.begins_phrase && !next.empty()) {
    const auto phrase = map.find(std::string(lemma) + '_' + std::string(next));
    if (phrase != map.end()) return phrase->second.poles;
  }
  return word->second.poles;
}

bool is_axis_of_terms(std::uint16_t axis) { return axis >= kFirstOfTerms; }

}  // namespace taiyaku
