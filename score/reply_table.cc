#include "score/reply_table.h"

#include <array>
#include <cstdint>

namespace taiyaku {
namespace {

enum Theme : std::uint16_t {
  kTranslating = 1U << 0U,
  kRegret = 1U << 1U,
  kMachine = 1U << 2U,
  kContext = 1U << 3U,
  kHelp = 1U << 4U,
  kTongue = 1U << 5U,
  kRegister = 1U << 6U,
  kAssent = 1U << 7U,
  kNoteMark = 1U << 8U,
  kChoice = 1U << 9U,
  kWording = 1U << 10U,
  kAsterisk = 1U << 11U,
  kBracket = 1U << 12U,
  kAnswer = 1U << 13U,
  kPointing = 1U << 14U,
};

/// 申し訳, 言い訳 and 内訳 have nothing to do with translation.
constexpr std::array<ThemeWords, 15> kThemes = {{
    {kTranslating,
     "\\b(?:in|into|to) (?:\\w+ "
     ")?(?:Japanese|English)\\b|translat|trandlat|transl\\.|transliterat|interpret|subtitl|dubb|"
     "locali[sz]|render|version|"
     "edition|翻訳|(?:^|[^し内い])訳|英語で|日本語で|字幕|吹き替え|邦題|版|橋渡し|応用|実用化|変換|"
     "並進|平行移動|通詞"},
    {kRegret,
     "\\bno\\b|\\bnot\\b|n['’]t\\b|never|alas|declin|ない|ません|ねえ|ねぇ|ん[。」！]|せん|まい。|"
     "ず。|悪しから|sorry|apolog|regret|unfortunately|afraid|can(?:no|['’])t|unable|won['’]t|not "
     "able|refus|"
     "申し訳|申しわけ|すみません|すいません|すまな|ごめん|残念|あいにく|恐れ入り|恐縮|詫び|"
     "悪い|無理|断り|断る|拒|できな|できません|出来な|出来ません|かねる|かねます|れない|れません|"
     "えない|えません|せない|せません"},
    {kMachine,
     "\\bA\\.?I\\b|artificial intelligence|language model|chat ?bot|assistant|robot|machine|"
     "人工知能|言語モデル|アシスタント|ロボット|機械|ＡＩ|チャットボット"},
    {kContext,
     "context|nuance|connotation|background|situation|circumstance|\\btone\\b|scene|文脈|"
     "ニュアンス|背景|状況|場面|事情|前後関係|脈絡|シチュエーション|コンテキスト|コンテクスト|"
     "雰囲気|トーン|口調"},
    {kHelp,
     "困|いつでも|相談|どうぞ|何なり|let (?:me|us) know|\\btell\\b|contact|reach out|inform|feel "
     "free|hesitate|\\bhelp|assist|"
     "support|question|\\bask|request|happy to|glad to|get in touch|drop (?:me|us) a line|advise|"
     "知らせ|連絡|教え|気軽|遠慮|役に立|お役|助け|助かる|手伝|手助け|参考|サポート|支援|質問|"
     "問い合わせ|"
     "ご希望|ご要望|申し付け|お聞かせ|お伝え|喜んで|協力|anything else|\\bhope|ほかに|他に|説明|"
     "explain"},
    {kTongue,
     "Japanese|English|Japan\\b|language|日本|英語|和文|英文|言語|邦|ローマ字|漢字|かな|仮名"},
    {kRegister,
     "natural|literal|formal|casual|polite|colloquial|idiom|slang|conversational|expression|"
     "phras|自然|直訳|逐語|丁寧|正式|フォーマル|カジュアル|くだけ|砕け|敬語|口語|改まっ|略式|堅い|"
     "硬い|"
     "俗語|スラング|慣用|表現|言い方|言い回し"},
    {kAssent,
     "ほい|ほれ|ほら|はいよ|へい|まいど|毎度|roger|copy that|will do|gotcha|affirmative|very "
     "well|as you wish|my pleasure|right "
     "away|\\bsure|certainly|of course|absolutely|definitely|\\bok\\b|okay|understood|got it|by "
     "all "
     "means|no problem|you bet|naturally|\\byes\\b|yeah|yep|\\bright\\b|great|indeed|もちろん|勿論|"
     "当然|はい|ええ|うん|いいよ|いいです|承知|了解|かしこまり|わかっ|わかり|分かっ|分かり|確か|"
     "オーケー|"
     "喜んで|どうぞ|ぜひ|是非|素晴らし|すごい"},
    {kNoteMark,
     "\\bnot(?:e|es|ed|ing)\\b|\\bN\\.?B\\b|attention|caution|notice|remember|caveat|P\\.?S\\.?|"
     "\\*|†|注|※|備考|補足|追記|留意|なお|ただし|但し|メモ|ノート"},
    {kChoice,
     "\\bor\\b|either|alternativ|option|version|\\bplan\\b|\\bcase\\b|choice|choose|select|pick|"
     "または|又は|もしくは|あるいは|或いは|それとも|か、|選|案|代わり|代替|オプション|バージョン|"
     "パターン|"
     "版|別"},
    {kWording,
     "書か|書い|書く|看板|\\bsigns?\\b|read|writ|\\btext|sentence|phrase|word|passage|original|"
     "manuscript|excerpt|content|message|meaning|"
     "\\bmean|文|言葉|語|テキスト|原作|原典|原稿|オリジナル|意味|内容|メッセージ|セリフ|台詞|表記|"
     "発音|読み"},
    {kAsterisk, "\\*|`|__|</?(?:b|strong|em|i|code|pre|h[1-6])\\b|^#"},
    {kAnswer,
     "answer|output|respon|repl|\\bA:|回答|答|返答|返事|返信|出力|^[^:：\\n]{1,20}[:：]|\\[|【"},
    {kPointing,
     "\\b(?:here|this|these|that|those|following|below)\\b|[:：]\\s*$|こちら|これ|この|そこ|あれ|"
     "以下|次|ここ|下記|どうぞ|ほら"},
    {kBracket, "[(（\\[［【〔]|[—–]|――"},
}};

constexpr bool kStrong = true;
constexpr bool kWeak = false;
constexpr bool kSentence = true;
constexpr bool kWords = false;

/// Either language may stand in either target: models answer in the language that they were asked
/// in.
constexpr auto kPatterns = std::to_array<ReplyPattern>({
    // Refusals, in English.
    {ReplyKind::kRefusal, kStrong, kSentence, kTranslating, "translat",
     "\\b(?:can(?:not| not|['’]t)|unable to|not able to|won['’]t|will not|decline to|"
     "(?:don['’]t|do not) feel comfortable|not comfortable|must refuse to)\\b[^.!?\\n]{0,40}\\b"
     "translat(?:e|ing|ions?)\\b"},
    {ReplyKind::kRefusal, kStrong, kSentence, kRegret,
     "sorry|apolog|unfortunately|regret|afraid&assist|fulfil|comply|help "
     "|provide|process|generate|continue",
     "\\b(?:sorry|apologi[sz]e|apologies|unfortunately|regret|afraid)\\b[^.!?\\n]{0,60}\\bI(?:['’]"
     "m| "
     "am)? (?:can(?:not| not|['’]t)|unable to|not able to|won['’]t|must "
     "decline)\\b[^.!?\\n]{0,60}\\b"
     "(?:assist|fulfil|comply|help (?:you )?with|provide|process|generate|continue with)"},
    {ReplyKind::kRefusal, kStrong, kSentence, kRegret, "assist with|help with",
     "\\bI (?:can(?:not| not|['’]t)|won['’]t|am unable to|['’]m unable to) (?:assist|help) with "
     "(?:that|this|your)\\b"},
    {ReplyKind::kRefusal, kStrong, kSentence, kMachine,
     "an ai|language model|artificial intelligence",
     "\\b(?:as an?|I(?:['’]m| am)(?: just| only)? an?) (?:AI|(?:large )?language model|artificial "
     "intelligence)\\b"},
    {ReplyKind::kRefusal, kStrong, kSentence, kTranslating, "translat",
     "\\b(?:text|sentences?|passage|content|phrase|paragraph|words?)\\b[^.!?\\n]{0,15}\\byou(?:['’]"
     "d| "
     "would)? (?:like|want|need|wish)\\b[^.!?\\n]{0,30}\\btranslat"},
    {ReplyKind::kRefusal, kStrong, kSentence, kTranslating, "translat",
     "\\b(?:provide|share|paste|send|enter|give)\\b[^.!?\\n]{0,40}\\b(?:text|sentence|passage|"
     "content|phrase|original)s?\\b[^.!?\\n]{0,30}\\btranslat"},
    {ReplyKind::kRefusal, kStrong, kSentence, kTranslating, "translat",
     "\\b(?:nothing|no (?:text|content|sentence)) (?:here )?to (?:be )?translat"},
    {ReplyKind::kRefusal, kWeak, kSentence, kHelp, "happy to|glad to",
     "\\bI(?:['’]d| would|['’]ll| will)(?: be)? (?:happy|glad) to (?:help|assist|translate)\\b"},
    // Refusals, in Japanese.
    {ReplyKind::kRefusal, kStrong, kSentence, kTranslating, "翻訳|訳す|訳出",
     "(?:翻訳|訳す|訳出)[^。！？!?\\n]{0,20}(?:できません|できかね|いたしかね|しかねます|お断り|"
     "控えさせて|"
     "不可能です|お手伝いできません|出来ません)"},
    {ReplyKind::kRefusal, kStrong, kSentence, kRegret,
     "申し訳|すみません|恐れ入ります|残念ながら&できません|できかね|いたしかね|しかねます|お断り",
     "(?:申し訳(?:ございません|ありません)|すみません|恐れ入ります|残念ながら)[^。！？!?\\n]{0,60}"
     "(?:手伝い|対応|お答え|お応え|回答|提供|リクエスト)[^。！？!?\\n]{0,20}"
     "(?:できません|できかね|いたしかね|しかねます|お断り)"},
    {ReplyKind::kRefusal, kStrong, kSentence, kMachine,
     "aiと|aiで|aiな|aiの|aiア|aiモ|ai言|私はai|ＡＩ|人工知能|言語モデル",
     "(?:AI|ＡＩ|人工知能|言語モデル)(?:言語モデル|アシスタント|モデル)?(?:として|である私|"
     "なので、|ですので|のため、)|"
     "私は(?:AI|ＡＩ|人工知能|(?:大規模)?言語モデル)"},
    {ReplyKind::kRefusal, kStrong, kSentence, kTranslating,
     "翻訳|訳する|訳したい|訳して|訳をご希望|訳が必要|訳すべき|訳対象",
     "(?:翻訳|訳)(?:する|したい|してほしい|して欲しい|をご希望の|が必要な|すべき|対象の)(?:日本語|"
     "英語)?の?"
     "(?:文章|テキスト|文|内容|原文)[^。！？!?、ばら\\n]{0,15}(?:入力|提供|教え|知らせ|送|貼り|"
     "共有|提示|ありません|見当たり|"
     "含まれていません)"},
    {ReplyKind::kRefusal, kStrong, kSentence, kTranslating | kWording, "原文",
     "原文[がは][^。！？!?\\n]{0,20}(?:提供され|入力され|ありません|見当たり|提示され|途中で切れ|"
     "不完全)"},
    // Introductions, in English.
    {ReplyKind::kIntroduction, kStrong, kWords, kTranslating, "translat",
     "\\b(?:(?:sure|certainly|of course|absolutely|okay)[!,.]? *)?(?:here(?:['’]s| is| are|,? you "
     "go)|below (?:is|are)|this is|the following "
     "is)\\b[^.!?:：\\n]{0,50}\\b(?:translations?|translated "
     "(?:text|version|sentence|passage))\\b[^.!?:：\\n]{0,60}[:：.]?(?:\\*\\*)?"},
    {ReplyKind::kIntroduction, kStrong, kWords, kTranslating, "translat",
     "^[\\s*#>\"“]*(?:(?:the|my|a|final|suggested|revised|literal|possible|english|japanese|"
     "natural|"
     "direct) ){0,3}(?:translation|translated text)(?: \\([^)\\n]*\\))?(?:\\*\\*)? "
     "?[:：](?:\\*\\*)?"},
    {ReplyKind::kIntroduction, kStrong, kWords, kTongue, "english|japanese",
     "^[\\s*#>]*(?:english|japanese)(?: (?:version|text))?(?: \\([^)\\n]*\\))?(?:\\*\\*)? "
     "?[:：](?:\\*\\*)?"},
    {ReplyKind::kIntroduction, kStrong, kWords, kAssent,
     "here's|here’s|here is|here are|here you|here, you",
     "^\\s*(?:sure|certainly|of course|absolutely|no problem)(?: thing)?[!,.] *(?:here(?:['’]s| "
     "is| are|,? you "
     "go))\\b[^.!?:：\\n]{0,60}[:：.!]?"},
    {ReplyKind::kIntroduction, kStrong, kSentence, kTranslating, "translated|rendered",
     "\\b(?:can|could|may|might|would) be "
     "(?:translated|rendered)\\b[^.!?\\n]{0,40}\\b(?:as|in(?:to)? "
     "(?:japanese|english)|in (?:a |several |two |various |different )|depending)"},
    {ReplyKind::kIntroduction, kStrong, kSentence, kTranslating, "translate",
     "[”\"」'’*)] ?(?:directly |literally |roughly |simply )?translates? (?:directly |literally "
     "|roughly )?"
     "(?:to|as|into)\\b"},
    {ReplyKind::kIntroduction, kStrong, kSentence, kTranslating, "translation",
     "\\btranslation (?:of|for) (?:the|this|your|that|[\"“「'])[^.!?\\n]{0,60}\\b(?:is|would "
     "be|into)\\b"},
    {ReplyKind::kIntroduction, kWeak, kWords, kAssent,
     "sure!|thing!|certainly!|of course!|absolutely!|understood!",
     "^\\s*(?:sure|certainly|of course|absolutely|understood)(?: thing)?!"},
    {ReplyKind::kIntroduction, kWeak, kSentence, kTongue, "in japanese|in english",
     "\\bin (?:japanese|english)\\b[^.!?\\n]{0,30}\\b(?:would be|becomes|you "
     "(?:can|could|would|might) "
     "(?:say|write|use))\\b"},
    // Introductions, in Japanese.
    {ReplyKind::kIntroduction, kStrong, kWords, kTranslating, "翻訳|訳&以下|次|こちら|下記",
     "(?:もちろんです。|はい、|承知(?:いた)?しました。|かしこまりました。)?(?:以下|次|こちら|下記)("
     "?:は|が|に|、|の通り、)"
     "[^。！？!?:：\\n]{0,40}(?:翻訳|訳文|日本語訳|英訳|英語訳|和訳)(?:文|結果|例|案|したもの)?"
     "(?:です|になります|となります|でございます|を示します|します|しました|いたします|"
     "いたしました|、)?[:：。]?"},
    {ReplyKind::kIntroduction, kStrong, kWords, kTranslating | kTongue, "訳|日本語|英語&:|：",
     "^[\\s*#>【\\[]*(?:より)?(?:自然な)?(?:日本語訳|英語訳|英訳|和訳|翻訳|翻訳文|翻訳結果|翻訳例|"
     "訳文|訳例|訳|"
     "日本語|英語|意訳|直訳)(?:\\d|[①-⑨])?[】\\]]?(?: ?[（(][^)）\\n]*[)）])?(?:\\*\\*)? "
     "?[:：](?:\\*\\*)?"},
    {ReplyKind::kIntroduction, kStrong, kWords, kTranslating,
     "【日本語訳|【英語訳|【英訳|【和訳|【翻訳|【訳文",
     "【(?:日本語訳|英語訳|英訳|和訳|翻訳|翻訳文|訳文)】"},
    {ReplyKind::kIntroduction, kStrong, kSentence, kTranslating, "翻訳|訳す|訳し|訳さ|訳せ",
     "(?:と|のように|に)(?:翻訳|訳(?:す|し|さ|せ))(?:する|でき|され|します|こと|ます|る|れ)[^。\\n]"
     "{0,16}"
     "(?:ます|です|でしょう)"},
    {ReplyKind::kIntroduction, kWeak, kWords, kAssent,
     "もちろん。|もちろん！|もちろん!|もちろんです|承知しました|承知いたしました|かしこまりました|"
     "了解しました|了解です",
     "^\\s*(?:もちろん(?:です)?|承知(?:いた)?しました|かしこまりました|了解(?:しました|です))[。！!"
     "]"},
    // Translating, of which no translation speaks unless its source does. "This will translate into
    // profits" is none of it.
    {ReplyKind::kNote, kStrong, kSentence, kTranslating, "translat",
     "\\btranslations?\\b|\\btranslat(?:e|ed|ing)\\b(?:[^ ]| (?:[^it]|i[^n]|t[^o]))|\\btranslates? "
     "(?:in)?to:"},
    {ReplyKind::kNote, kStrong, kSentence, kTranslating,
     "翻訳|訳す|訳し|訳せ|訳さ|訳文|訳語|訳例|日本語訳|英語訳|和訳|英訳",
     "翻訳|(?:^|[^し内い直意])訳(?:す|し|せ|さ|文|語|例)|(?:日本語|英語|和|英)訳"},
    {ReplyKind::kNote, kStrong, kSentence, kTongue,
     "already in|already written in|すでに日本語|すでに英語|既に日本語|既に英語|in japanese, |"
     "in english, ",
     "\\balready (?:written )?in "
     "(?:japanese|english)\\b|(?:すでに|既に)(?:日本語|英語)(?:で|の|です)|"
     "\\bin (?:japanese|english), (?:this|it|the)\\b[^.!?\\n]{0,30}\\b(?:means|is|would|reads)\\b"},
    // What a pipeline leaves standing around the answer.
    {ReplyKind::kIntroduction, kStrong, kWords, kAsterisk, "<th",
     "(?s)<think(?:ing)?>.*?</think(?:ing)?>"},
    {ReplyKind::kIntroduction, kStrong, kWords, kAsterisk | kTranslating,
     "translation>|answer>|output>|response>", "</?(?:translation|answer|output|response)>"},
    {ReplyKind::kIntroduction, kStrong, kWords, kAnswer,
     "answer|output|response|en:|jp:|ja:|回答|出力|translated|[japanese|[english&:|：|]",
     "^[\\s*#]*(?:(?:answer|output|response|final answer|translated|EN|JP|JA|回答|出力)(?:\\*\\*)? "
     "?[:：]|\\[(?:japanese|english)\\])"},
    {ReplyKind::kIntroduction, kStrong, kWords, kPointing, "here's|here’s|here is|here are&:|：",
     "^\\s*here(?:['’]s| is| are) (?:how|what|a "
     "few|some|several|the|a|an|my)\\b[^.!?:：\\n]{0,60}[:：]\\s*$"},
    {ReplyKind::kIntroduction, kStrong, kWords, kPointing | kAssent,
     "here's how|here’s how|here is how",
     "^\\s*here(?:['’]s| is) how you (?:could|can|would|might) "
     "(?:say|write|put)[^.!?:：\\n]{0,30}[:：]"},
    {ReplyKind::kIntroduction, kStrong, kWords, kWording | kTranslating,
     "the text|this text|the sentence|this sentence|the phrase|this phrase|japanese text|english "
     "text|japanese sentence|english sentence",
     "^\\s*(?:the|this) (?:given |original |japanese |english )?(?:text|sentence|phrase) "
     "(?:means|says|reads|states)(?: that)?[:：]?"},
    {ReplyKind::kIntroduction, kStrong, kSentence, kHelp | kAssent,
     "help with that|help you with that",
     "^[^.!?\\n]{0,20}\\bI can (?:certainly |definitely |gladly )?help (?:you )?with that\\b"},
    {ReplyKind::kIntroduction, kStrong, kSentence, kHelp | kAssent | kTranslating,
     "let me |i need to understand",
     "^\\s*(?:(?:okay|ok|alright|sure|first),? )?(?:let me (?:translate|break (?:this|it) "
     "down|analy[sz]e)|I need to "
     "understand the (?:sentence|text|phrase))\\b"},
    {ReplyKind::kNote, kStrong, kSentence, kRegister | kWording | kContext,
     "i've |i’ve |i have |i used|i chose",
     "\\bI(?:['’]ve| have)? "
     "(?:kept|used|chosen|chose|rendered|preserved|maintained|adjusted)\\b[^.!?\\n]{0,40}\\b(?:"
     "tone|"
     "sentence|style|original|meaning|formatting|nuance|register|wording|phras\\w+|word)\\b"},
    {ReplyKind::kNote, kStrong, kSentence, kRegister | kWording | kBracket, "(lit",
     "[(（](?:literally|lit\\.)[:,]? ?[\"“「'‘]?\\w"},
    {ReplyKind::kNote, kStrong, kSentence, kWording, "という意味",
     "[」”\"]という意味(?:です|になります)"},
    {ReplyKind::kAdvice, kStrong, kSentence, kChoice, "別の訳|別の言い方|別の表現|別案",
     "別の(?:訳|言い方|表現)|^[\\s*#]*別案\\d? ?[:：]"},
    {ReplyKind::kClosing, kStrong, kSentence, kHelp,
     "hope that|hope this|hope it|is helpful|anything else|just ask|works for you|to adjust",
     "\\bhope (?:that|this|it) helps\\b|\\bI hope (?:this|that|the) \\w+ is helpful\\b|\\bis there "
     "anything else\\b|\\bany other "
     "\\w+, just ask\\b|\\blet me know if this works\\b|\\bfeel free to adjust\\b"},
    {ReplyKind::kClosing, kStrong, kSentence, kHelp,
     "お手伝いできること|よろしいでしょうか|いかがでしょうか",
     "(?:他|ほか)に(?:も)?[^。！？\\n]{0,10}お手伝いできること|(?:この|こちらの)(?:訳|翻訳|表現|"
     "内容)で(?:よろしい|いかが)でしょうか"},
    {ReplyKind::kRefusal, kStrong, kSentence, kRegret, "to help with|to assist with|sorry, but i",
     "\\bI(?:['’]m| am) (?:not able|unable) to (?:help|assist) with\\b|\\bsorry, but I "
     "(?:can['’]t|cannot|won['’]t) do (?:that|this)\\b"},
    {ReplyKind::kRefusal, kStrong, kSentence, kRegret,
     "リクエスト|ご要望|依頼|お手伝いできません&できません|できかね|しかね|かねます",
     "(?:リクエスト|ご要望|依頼)に?は?[^。！？\\n]{0,10}(?:答え|応え|対応|応じ)[^。！？\\n]{0,10}(?"
     ":できません|できかね|しかね|かねます)|"
     "^[^。！？\\n]{0,30}お手伝いできません"},
    // Alternatives and advice, in English.
    {ReplyKind::kAdvice, kStrong, kSentence, kContext,
     "depend&context|nuance|tone|formality|audience",
     "\\b(?:translation|word(?:ing)?|choice|term|expression|phrase|option|meaning|version)s?\\b[^.!"
     "?\\n]"
     "{0,50}\\bdepend(?:s|ing)? "
     "(?:up)?on\\b[^.!?\\n]{0,40}\\b(?:context|nuance|tone|formality|audience)"},
    {ReplyKind::kAdvice, kStrong, kSentence, kContext,
     "more context|more background|additional context|additional background|further "
     "context|further background",
     "\\b(?:provide|without|need|give|share|have|had)\\b[^.!?\\n]{0,20}\\b(?:more|additional|"
     "further) "
     "(?:context|background)\\b"},
    {ReplyKind::kAdvice, kStrong, kSentence, kContext | kChoice,
     "context|nuance|style|intent|tone&fit|suit|match",
     "\\b(?:choose|use|pick|select|go "
     "with)\\b[^.!?\\n]{0,50}\\b(?:fits?|suits?|matches)\\b[^.!?\\n]{0,20}"
     "\\b(?:context|tone|nuance|style|intent)"},
    {ReplyKind::kAdvice, kWeak, kSentence, kContext, "depend",
     "\\bdepend(?:s|ing) (?:up)?on (?:the |your )?(?:\\w+ )?(?:context|nuance|tone|formality|level "
     "of "
     "(?:formality|politeness))"},
    {ReplyKind::kAdvice, kStrong, kWords, kChoice, "\nor|\n or|alternatively|another option",
     "^\\s*(?:or|alternatively|another option)\\s*[,:：]?\\s*$"},
    {ReplyKind::kAdvice, kStrong, kWords, kChoice, "```",
     "``` *(?:or|または|もしくは|あるいは)\\b,?:? *```?"},
    {ReplyKind::kAdvice, kStrong, kWords, kChoice, "または|もしくは|あるいは",
     "^\\s*(?:または|もしくは|あるいは)\\s*[、,:：]?\\s*$"},
    {ReplyKind::kAdvice, kWeak, kSentence, kRegister,
     "natural|literal|formal|casual|polite|colloquial|idiomatic|conversational|neutral",
     "\\b(?:more|less|slightly|very)? ?(?:natural|literal|formal|casual|informal|polite|colloquial|"
     "idiomatic|conversational|neutral)(?:[ -]sounding)? (?:\\w+ "
     ")?(?:translation|version|rendering|"
     "alternative|wording|phrasing|expression|option|tone|way (?:of saying|to say))\\b"},
    {ReplyKind::kAdvice, kStrong, kSentence, kRegister | kTranslating, "translation|rendering",
     "\\b(?:natural|literal|formal|casual|informal|polite|colloquial|idiomatic|direct|exact|"
     "accurate)(?: \\w+)? "
     "(?:translation|rendering)s?\\b"},
    {ReplyKind::kAdvice, kWeak, kSentence, kChoice,
     "alternatively|another option|another way|another possibility|another translation|also "
     "say|also use|also write|also translate",
     "\\b(?:alternatively|another (?:option|way|possibility|translation))\\b|\\byou "
     "(?:could|can|might) "
     "also (?:say|use|write|translate)\\b"},
    {ReplyKind::kAdvice, kWeak, kSentence, kChoice,
     "option |alternative |version |translation &:|：",
     "^[\\s*#\\d.)-]*(?:option|alternative|version|translation) "
     "(?:\\d|[A-C]|one|two)\\b[^:：\\n]{0,30}[:：]"},
    {ReplyKind::kAdvice, kWeak, kWords, kRegister | kWording | kTongue | kContext,
     "literal|natural|formal|casual|polite|neutral&:|：",
     "^[\\s*#-]*(?:more )?(?:literal|natural|formal|informal|casual|polite|neutral)(?: version| "
     "option)?(?: "
     "\\([^)\\n]*\\))?(?:\\*\\*)? ?[:：](?:\\*\\*)?"},
    {ReplyKind::kAdvice, kWeak, kSentence, kRegister | kWording | kTongue | kContext,
     "literal meaning|romaji|romanization|pronunciation|breakdown|explanation|nuance|context|key "
     "|vocabulary|grammar&:|：",
     "^[\\s*#-]*(?:literal "
     "meaning|romaji|romanization|pronunciation|breakdown|explanation|nuance|context|key "
     "(?:points|vocabulary)|"
     "vocabulary|grammar)(?: notes?| version| points?)?(?: \\([^)\\n]*\\))?(?:\\*\\*)? ?[:：]"},
    // Alternatives and advice, in Japanese.
    {ReplyKind::kAdvice, kStrong, kSentence, kContext,
     "どちら|どれ|いずれ|どの&文脈|状況|場面|ニュアンス",
     "(?:どちら|どれ|いずれ|どの(?:訳|表現|翻訳|言葉))を?[^。！？!?\\n]{0,15}(?:使う|使用|選ぶ|"
     "選択|用いる|適切)[^。！？!?\\n]{0,15}"
     "(?:文脈|状況|場面|ニュアンス)"},
    {ReplyKind::kAdvice, kStrong, kSentence, kContext,
     "文脈|状況|場面|ニュアンス&訳|表現|使い分け|言い方&よって|応じて|次第|合わせて|依存",
     "(?:文脈|ニュアンス|状況|場面)[^。！？!?\\n]{0,20}(?:よって|応じて|次第|合わせて|依存)[^"
     "。！？!?\\n]{0,30}"
     "(?:訳|翻訳|表現|訳語|使い分け|言い方)"},
    {ReplyKind::kAdvice, kStrong, kSentence, kContext, "文脈",
     "文脈[^。！？!?\\n]{0,15}(?:提供|教え|お?知らせ|共有|補足|いただけ|詳しく|分かれば|わかれば)"},
    {ReplyKind::kAdvice, kStrong, kSentence, kRegister | kTranslating,
     "より自然な|より正確な|より丁寧な|より直訳的な|よりカジュアルな|よりフォーマルな|より口語的な|"
     "より簡潔な",
     "より(?:自然|正確|丁寧|直訳的|カジュアル|フォーマル|口語的|簡潔)な(?:日本語|英語|訳|翻訳|英文|"
     "和文)"},
    {ReplyKind::kAdvice, kWeak, kSentence, kRegister,
     "な表現|な言い方|な言い回し|た表現|た言い方|た言い回し",
     "(?:自然な|丁寧な|カジュアルな|フォーマルな|口語的な|くだけた|一般的な)(?:表現|言い方|"
     "言い回し)"},
    {ReplyKind::kAdvice, kWeak, kSentence, kContext, "文脈",
     "文脈(?:に|次第|や)[^。！？!?\\n]{0,15}(?:よって|より|応じて|で|依存)"},
    {ReplyKind::kAdvice, kWeak, kSentence, kChoice,
     "案|訳例|オプション|パターン|候補|バージョン|選択肢&:|：",
     "^[\\s*#]*(?:案|訳例|オプション|パターン|候補|バージョン|選択肢) "
     "?(?:[\\d１-９A-C①-⑨])[^:：\\n]{0,20}[:：]"},
    // Notes, in either language.
    {ReplyKind::kNote, kStrong, kSentence, kTranslating | kNoteMark, "note|t/n|(tn|[tn|（tn",
     "\\b(?:translator['’]?s?|translation) notes?\\b|[(（\\[]T/?N[:：]"},
    {ReplyKind::kNote, kStrong, kSentence, kTranslating | kRegister, "直訳|意訳|逐語訳",
     "(?:直訳|意訳|逐語訳)(?:すると|では|は|すれば|した場合|だと|としては|的には)"},
    {ReplyKind::kNote, kStrong, kSentence, kNoteMark | kWording, "note that",
     "\\bnote "
     "that\\b[^.!?\\n]{0,60}\\b(?:phrase|sentence|word|term|expression|original|translation|"
     "japanese|english|source text)\\b"},
    {ReplyKind::kNote, kStrong, kSentence, kWording,
     "you provided|you gave|you sent|you shared|you entered|you submitted|you pasted|ve "
     "provided|ve given|ve sent|ve shared|ve entered|ve submitted|ve pasted",
     "\\b(?:text|sentence|phrase|passage|content|word|input) (?:that )?you(?:['’]ve| have)? "
     "(?:provided|gave|"
     "given|sent|shared|entered|submitted|pasted)\\b"},
    {ReplyKind::kNote, kStrong, kSentence, kWording | kHelp,
     "提供|入力|提示|送信&いただいた|頂いた|された|くださった&文|テキスト|内容|日本語",
     "(?:ご)?(?:提供|入力|提示|送信)(?:いただいた|頂いた|された|くださった)(?:文章|テキスト|文|"
     "内容|原文|英文|日本語)"},
    {ReplyKind::kNote, kStrong, kSentence, kTranslating, "translat",
     "\\bno translation (?:is |was "
     ")?(?:needed|necessary|required|provided|available)\\b|\\b(?:does not|"
     "doesn['’]t) (?:need|require) (?:a |to be )?translat"},
    {ReplyKind::kNote, kStrong, kSentence, kTranslating, "翻訳",
     "翻訳(?:の|する|は)?(?:必要(?:は|が)?(?:ありません|ない|なし)|不要|不要です)|翻訳せずに?"
     "そのまま"},
    {ReplyKind::kNote, kWeak, kSentence, kNoteMark, "note",
     "(?:^|[(（\\[*\\s])(?:important )?notes?(?:\\*\\*)?[:：]|\\bplease note that\\b"},
    {ReplyKind::kNote, kWeak, kSentence, kNoteMark, "注|補足|備考|解説|説明|※&:|：|※",
     "[（(【\\[※*\\n](?:注|注記|注釈|注意|注意点|補足|補足説明|備考|解説|説明)(?:\\*\\*)?[】]? "
     "?[:：]|※"},
    {ReplyKind::kNote, kWeak, kSentence, kTongue, "japanese|english|日本語|英語",
     "\\b(?:in|into|from) (?:the )?(?:original )?(?:japanese|english)\\b|\\b(?:japanese|english) "
     "(?:speakers|expression|phrase|grammar|equivalent|translation)\\b|(?:日本語|英語)(?:では|"
     "としては|に(?:訳す|直す)と|"
     "の文脈|らしい|として自然|の表現)"},
    {ReplyKind::kNote, kWeak, kSentence, kWording, "original|source|原文",
     "\\b(?:the|this) (?:original|source) (?:text|sentence|phrase|passage|japanese|english)\\b|"
     "原文(?:では|の|は|に|が|を|から)"},
    {ReplyKind::kNote, kStrong, kSentence, kRegister | kWording | kBracket,
     "(this|(it|(the|（this|（it|（the",
     "[(（](?:this|it|the)\\b[^)）\\n]{0,60}\\b(?:informal|formal|polite|casual|colloquial|literal("
     "?:ly)?|"
     "slang|idiom\\w*|expression|phrase|way of saying|means|nuance)\\b"},
    {ReplyKind::kNote, kWeak, kSentence, kWording | kRegister,
     "the phrase|the word|the term|the expression|the sentence|the passage|this phrase|this word|"
     "this term|this expression|this sentence|this passage|means|emphasi| option| translation|"
     " version|ニュアンス|意味合い",
     "\\b(?:the|this) (?:phrase|word|term|expression|sentence|passage) "
     "(?:[\"“「'’][^\"”」'’\\n]{1,40}[\"”」'’] )?(?:is|means|"
     "refers|can|appears|seems|implies|suggests|literally)\\b|[\"”」] ?(?:literally |roughly "
     ")?(?:means|emphasi[sz]es)\\b|\\bthe (?:first|"
     "second|third|latter|former) (?:option|translation|version)\\b|"
     "(?:という|の)(?:ニュアンス|意味合い)(?:です|になります|を|が)"},
    // Closings.
    {ReplyKind::kClosing, kStrong, kSentence, kHelp, "let me know|feel free",
     "\\b(?:let me know|feel free to "
     "(?:ask|tell|let|reach|share|provide))\\b[^.!?\\n]{0,60}\\b(?:translat|"
     "other text|more context|(?:more|less) "
     "(?:formal|casual|natural|literal)|adjust|revis|refin|tone|version|"
     "clarif|anything else|further|any questions|changes|need help|assistance)"},
    {ReplyKind::kClosing, kStrong, kSentence, kTranslating | kRegister,
     "would you like|do you want|shall i|should i",
     "\\b(?:would you like|do you want|shall I|should "
     "I)\\b[^.!?\\n]{0,50}\\b(?:translat\\w*|(?:more )?(?:formal|"
     "casual|natural|literal) (?:version|tone)|alternatives?|another version)\\b"},
    {ReplyKind::kClosing, kWeak, kSentence, kHelp, "let me know if|feel free to ask",
     "\\blet me know if (?:you|there)\\b|\\bfeel free to ask\\b"},
    {ReplyKind::kClosing, kStrong, kSentence, kHelp,
     "あれば|ありましたら|ございましたら|でしたら|必要な場合&ご希望|ご要望|ご不明|ご質問|翻訳|修正|"
     "調整|他に&知らせ|申し付け|気軽に|教えて|聞かせ|どうぞ|遠慮なく|お手伝い",
     "(?:ご希望|ご要望|ご不明|ご質問|翻訳|修正|調整|他に)[^。！？!?\\n]{0,30}(?:あれば|"
     "ありましたら|ございましたら|でしたら|"
     "必要であれば|必要な場合は)[^。！？!?\\n]{0,20}(?:知らせ|申し付け|気軽に|教えて|聞かせ|どうぞ|"
     "遠慮なく|お手伝い)"},
    {ReplyKind::kClosing, kStrong, kSentence, kHelp, "お役に立て|参考になれば",
     "(?:お役に立て(?:れば|たら|ると)|ご参考になれば)(?:幸い|嬉し|うれし|光栄)"},
    // Markup that only a chat window renders.
    {ReplyKind::kMarkup, kStrong, kWords, kAsterisk, "```", "```(?:\\w+$)?"},
    {ReplyKind::kMarkup, kStrong, kWords, kAsterisk, "**", "\\*\\*[^*\\n]{1,120}\\*\\*"},
    {ReplyKind::kMarkup, kStrong, kWords, kAsterisk, "##", "^#{2,4} "},
});

}  // namespace

std::span<const ThemeWords> reply_theme_words() { return kThemes; }
std::span<const ReplyPattern> reply_pattern_table() { return kPatterns; }

}  // namespace taiyaku
