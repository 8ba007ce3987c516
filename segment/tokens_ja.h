// Japanese sentence → tokens, by MeCab.
#ifndef TAIYAKU_SEGMENT_TOKENS_JA_H_
#define TAIYAKU_SEGMENT_TOKENS_JA_H_

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "segment/document.h"
#include "segment/mecab.h"
#include "segment/mecab_features.h"
#include "segment/normalizer.h"

namespace taiyaku {

/// A worker with its own buffers: one per thread.
class JapaneseTokenizer {
 public:
  explicit JapaneseTokenizer(const MecabDictionary& dictionary) : parser_(dictionary) {}

  /// Appends the tokens of `text[sentence]`, their strings to `pool`. Numbers (1,000, 三億五千万),
  /// Latin words (Wi-Fi) and katakana runs with a part that MeCab does not know stay in one piece.
  void tokenize(std::string_view text, Span sentence, std::string& pool,
                std::vector<Token>& tokens);

 private:
  void add_tokens(std::string& pool, std::vector<Token>& tokens);
  std::size_t joined_end(std::size_t first, const std::vector<MecabNode>& nodes, Pos first_pos);
  Token token_of(const MecabNode& first, const Morpheme& morpheme, std::uint32_t end,
                 std::uint32_t pool_begin, std::string& pool);

  Span keep(std::string_view text, std::string& pool);

  static constexpr std::size_t kKept = 256;

  MecabParser parser_;
  MorphemeCache morphemes_;
  Normalizer normalizer_;
  std::array<Span, kKept> kept_ = {};  // where strings of the dictionary lie in the pool
};

}  // namespace taiyaku

#endif  // TAIYAKU_SEGMENT_TOKENS_JA_H_
