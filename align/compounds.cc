#include "align/compounds.h"

#include <algorithm>
#include <array>

#include "align/japanese_tokens.h"

namespace taiyaku {

void CompoundFinder::start(const Document& document, Range tokens) {
  document_ = &document;
  tokens_ = tokens;
  text_.clear();
  ends_.clear();
  if (tokens.empty()) return;
  const Span pool{document.tokens[tokens.begin].norm.begin,
                  document.tokens[tokens.end - 1].norm.end};
  text_.reserve(pool.size());
  ends_.reserve(tokens.size());
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    text_ += norm(document, document.tokens[t]);
    ends_.push_back(static_cast<std::uint32_t>(text_.size()));
  }
}

std::span<const Compound> CompoundFinder::at(std::uint32_t t) {
  compounds_.clear();
  if (!starts_compound(document_->tokens[t].pos)) return compounds_;
  const std::uint32_t begin = begin_of(t);
  std::array<std::uint32_t, kLongestCompound> ends;
  std::uint32_t count = 0;
  for (; count < kLongestCompound && t + count < tokens_.end; ++count) {
    if (document_->tokens[t + count].pos == Pos::kSymbol) break;
    ends[count] = ends_[t + count - tokens_.begin] - begin;
  }
  if (count < 2) return compounds_;
  const std::string_view text = std::string_view(text_).substr(begin);
  matches_.clear();
  lexicon_->japanese_prefixes(text, {ends.data() + 1, count - 1}, matches_);
  for (const PrefixMatch& match : matches_) {
    const std::string_view spelling = text.substr(0, match.bytes);
    if (is_short_hiragana(spelling)) continue;
    const auto* end = std::find(ends.begin(), ends.end(), match.bytes);
    compounds_.push_back(
        {match.word, static_cast<std::uint32_t>(end - ends.begin()) + 1, spelling});
  }
  return compounds_;
}

}  // namespace taiyaku
