#include "score/reply_marks.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstddef>
#include <iterator>
#include <optional>
#include <string_view>
#include <utility>

#include "score/reply_patterns.h"
#include "score/reply_pieces.h"

namespace taiyaku {
namespace {

constexpr double kStrongConfidence = 0.92;
constexpr double kTwoConfidence = 0.75;   ///< two weak signs of different kinds
constexpr double kLoneConfidence = 0.65;  ///< a weak one whose sentence the source does not have
constexpr double kMarkupConfidence = 0.8;
/// Of a piece's information, found in the source: less says that the source does not have it.
constexpr double kLoneShare = 0.25;
/// Nats; one word that nothing answers is no sign of anything.
constexpr double kLeastInformation = 12;

/// Bytes in brackets that belong together.
constexpr std::size_t kLongestNote = 1000;

/// Words of the target that are an assistant's.
struct Mark {
  Span span;
  ReplyKind kind = ReplyKind::kNote;
  double confidence = 0;
  bool sentence = false;  ///< what follows may belong to it
};

bool is_lone(const ReplyPiece& piece) {
  if (piece.foreign) return true;
  return piece.information >= kLeastInformation && piece.covered < kLoneShare * piece.information;
}

bool is_empty_of_words(const ReplyPiece& piece) { return piece.information <= 0; }

/// Letters or digits of any script.
bool says_something(std::string_view text) {
  return std::any_of(text.begin(), text.end(),
                     [](unsigned char c) { return c >= 0x80 || std::isalnum(c) != 0; });
}

/// One translation, and what its signs say together.
class Reply {
 public:
  Reply(const PairAnalysis& pair, const std::vector<ReplySign>& signs)
      : pair_(pair),
        text_(pair.target().text),
        pieces_(reply_pieces(pair)),
        marked_(pieces_.size()) {
    judge(signs);
    if (marks_.empty()) return;
    absorb_neighbours();
    std::sort(marks_.begin(), marks_.end(),
              [](const Mark& a, const Mark& b) { return a.span < b.span; });
  }

  /// One for a run that stands in place of the translation, else one a sentence.
  std::vector<ReplyMark> marks() const {
    std::vector<ReplyMark> found;
    for (std::size_t first = 0; first < marks_.size();) {
      const std::size_t end = run_end(first, [&](Span run, Span next) { return joins(run, next); });
      if (const ReplyMark run = sum_up(first, end); run.instead) {
        found.push_back(run);
      } else {
        append_sentences(first, end, found);
      }
      first = end;
    }
    return found;
  }

 private:
  void judge(const std::vector<ReplySign>& signs) {
    const bool strong = std::any_of(signs.begin(), signs.end(), [](const ReplySign& s) {
      return s.strong && s.kind != ReplyKind::kMarkup;
    });
    const bool two = two_kinds(signs);
    const std::vector<Span> labels = labels_of(signs);
    for (const ReplySign& sign : signs) {
      if (sign.sentence && is_within(sign.span, labels)) continue;
      const std::size_t piece = piece_at(sign.span.begin);
      if (piece == pieces_.size()) continue;
      const double sure = confidence(sign, pieces_[piece], strong, two);
      if (sure > 0) add({extent(sign, pieces_[piece]), sign.kind, sure, sign.sentence});
    }
  }

  /// Introductions that leave the rest of their sentence to the translation, in order.
  static std::vector<Span> labels_of(const std::vector<ReplySign>& signs) {
    std::vector<Span> labels;
    for (const ReplySign& sign : signs) {
      if (sign.kind == ReplyKind::kIntroduction && !sign.sentence) labels.push_back(sign.span);
    }
    std::sort(labels.begin(), labels.end());
    return labels;
  }

  /// "translation" in "Here is the translation:" says no more than the whole.
  static bool is_within(Span span, const std::vector<Span>& labels) {
    const auto behind = std::partition_point(labels.begin(), labels.end(),
                                             [&](Span label) { return label.begin <= span.begin; });
    return behind != labels.begin() && std::prev(behind)->end >= span.end;
  }

  /// Weak signs of different kinds, in sentences that the source does not have.
  bool two_kinds(const std::vector<ReplySign>& signs) const {
    std::optional<ReplyKind> first;
    for (const ReplySign& sign : signs) {
      const std::size_t piece = piece_at(sign.span.begin);
      if (sign.kind == ReplyKind::kMarkup || piece == pieces_.size() || !is_lone(pieces_[piece]))
        continue;
      if (first && *first != sign.kind) return true;
      first = sign.kind;
    }
    return false;
  }

  double confidence(const ReplySign& sign, const ReplyPiece& piece, bool strong, bool two) const {
    if (sign.kind == ReplyKind::kMarkup) return strong ? kStrongConfidence : kMarkupConfidence;
    if (sign.strong) return kStrongConfidence;
    if (strong) return is_lone(piece) || !sign.sentence ? kTwoConfidence : 0;
    if (two && (is_lone(piece) || !sign.sentence)) return kTwoConfidence;
    if (sign.kind == ReplyKind::kIntroduction && !sign.sentence)
      return pieces_.size() > pair_.bitext.source.sentences.size() ? kLoneConfidence : 0;
    return sign.sentence && is_lone(piece) && is_extra() ? kLoneConfidence : 0;
  }

  /// Whether the translation says more, in more sentences, than the source leads one to expect.
  bool is_extra() const {
    return pair_.length_deviation > 0 && pieces_.size() > pair_.bitext.source.sentences.size();
  }

  std::size_t piece_at(std::uint32_t byte) const {
    const auto behind = std::partition_point(
        pieces_.begin(), pieces_.end(), [&](const ReplyPiece& p) { return p.span.end <= byte; });
    return static_cast<std::size_t>(behind - pieces_.begin());
  }

  /// The words of a sign, its sentence, or the brackets in it that hold the sign.
  Span extent(const ReplySign& sign, const ReplyPiece& piece) const {
    if (!sign.sentence) return trimmed(sign.span);
    const std::string_view before = surface(text_, Span{piece.span.begin, sign.span.end});
    for (const auto& [open, close] : {std::pair("(", ")"), std::pair("（", "）")}) {
      const std::size_t begin = before.rfind(open);
      if (begin == std::string_view::npos || begin == 0) continue;
      if (before.substr(begin).find(close) != std::string_view::npos) continue;
      const std::uint32_t from = piece.span.begin + static_cast<std::uint32_t>(begin);
      const std::string_view behind = text_.substr(from, kLongestNote);
      if (const std::size_t end = behind.find(close); end != std::string_view::npos)
        return {from, from + static_cast<std::uint32_t>(end + std::string_view(close).size())};
    }
    return {std::min(piece.span.begin, trimmed(sign.span).begin),
            std::max(piece.span.end, sign.span.end)};
  }

  Span trimmed(Span span) const {
    const auto space = [&](std::uint32_t at) { return text_[at] == ' ' || text_[at] == '\n'; };
    while (span.begin < span.end && space(span.begin)) ++span.begin;
    while (span.begin < span.end && space(span.end - 1)) --span.end;
    return span;
  }

  void add(const Mark& mark) {
    marks_.push_back(mark);
    for (std::size_t i = piece_at(mark.span.begin);
         i < pieces_.size() && pieces_[i].span.end <= mark.span.end; ++i) {
      marked_[i] = marked_[i] || mark.span.contains(pieces_[i].span);
    }
  }

  /// Once an assistant speaks, the sentences beside it that the source does not have are its own.
  void absorb_neighbours() {
    const auto talks = std::find_if(marks_.begin(), marks_.end(), [](const Mark& m) {
      return m.sentence && m.confidence >= kTwoConfidence;
    });
    if (talks == marks_.end()) return;
    const Mark model{{}, talks->kind, kTwoConfidence, true};
    for (std::size_t i = 1; i < pieces_.size(); ++i) {
      if (marked_[i - 1] && !marked_[i] && belongs(i)) take(i, model);
    }
    for (std::size_t i = pieces_.size() - 1; i > 0; --i) {
      if (marked_[i] && !marked_[i - 1] && pieces_[i - 1].foreign) take(i - 1, model);
    }
  }

  /// A piece without words, or one that quotes an alternative, belongs to what stands around it.
  bool belongs(std::size_t i) const {
    if (is_lone(pieces_[i])) return true;
    if (i + 1 == pieces_.size() || !(marked_[i + 1] || is_lone(pieces_[i + 1]))) return false;
    return is_empty_of_words(pieces_[i]) || quotes(surface(text_, pieces_[i].span));
  }

  static bool quotes(std::string_view piece) {
    static constexpr auto kBeginnings =
        std::to_array<std::string_view>({"* ", "- ", "「", "“", "\""});
    return std::any_of(kBeginnings.begin(), kBeginnings.end(),
                       [&](std::string_view mark) { return piece.starts_with(mark); });
  }

  void take(std::size_t i, Mark mark) {
    mark.span = pieces_[i].span;
    add(mark);
  }

  /// What marks that belong together say.
  ReplyMark sum_up(std::size_t first, std::size_t end) const {
    ReplyMark run{marks_[first].span};
    for (std::size_t m = first; m < end; ++m) {
      const Mark& mark = marks_[m];
      run.span.end = std::max(run.span.end, mark.span.end);
      run.instead |= mark.kind == ReplyKind::kRefusal && mark.confidence > kTwoConfidence;
      run.words |= mark.kind != ReplyKind::kMarkup;
      run.confidence = std::max(run.confidence, mark.confidence);
    }
    run.instead |= run.words && is_whole(run.span);
    return run;
  }

  /// Behind the last mark that goes with the one at `first`.
  template <typename Joins>
  std::size_t run_end(std::size_t first, Joins joins_run) const {
    Span run = marks_[first].span;
    std::size_t end = first + 1;
    for (; end < marks_.size() && joins_run(run, marks_[end].span); ++end) {
      run.end = std::max(run.end, marks_[end].span.end);
    }
    return end;
  }

  void append_sentences(std::size_t first, std::size_t end, std::vector<ReplyMark>& found) const {
    while (first < end) {
      const std::size_t next = std::min(
          end, run_end(first, [&](Span run, Span mark) {
            return mark.begin < run.end ||
                   (joins(run, mark) &&
                    !(says_something(surface(text_, run)) && says_something(surface(text_, mark))));
          }));
      found.push_back(sum_up(first, next));
      first = next;
    }
  }

  /// Whether nothing but space stands between a run and the next mark.
  bool joins(Span run, Span next) const {
    if (next.begin <= run.end) return true;
    const std::string_view between = surface(text_, Span{run.end, next.begin});
    return between.find_first_not_of(" \n\r\t") == std::string_view::npos;
  }

  bool is_whole(Span run) const {
    return std::all_of(pieces_.begin(), pieces_.end(), [&](const ReplyPiece& p) {
      return run.contains(p.span) || !says_something(surface(text_, p.span));
    });
  }

  const PairAnalysis& pair_;
  std::string_view text_;
  std::vector<ReplyPiece> pieces_;
  std::vector<bool> marked_;  ///< pieces within a mark
  std::vector<Mark> marks_;
};

}  // namespace

std::vector<ReplyMark> reply_marks(const PairAnalysis& pair) {
  const Span passage = pair.bitext.target.span();
  std::vector<ReplySign> signs = reply_signs(surface(pair.source(), pair.bitext.source.span()),
                                             surface(pair.target(), passage));
  if (signs.empty()) return {};
  for (ReplySign& sign : signs) {
    sign.span.begin += passage.begin;
    sign.span.end += passage.begin;
  }
  return Reply(pair, signs).marks();
}

}  // namespace taiyaku
