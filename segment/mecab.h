// MeCab behind two small classes: the dictionary, shared by all threads, and a parser per thread.
#ifndef TAIYAKU_SEGMENT_MECAB_H_
#define TAIYAKU_SEGMENT_MECAB_H_

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace MeCab {
class Lattice;
class Model;
class Tagger;
}  // namespace MeCab

namespace taiyaku {

/// A compiled dictionary in memory. Immutable; may be used by several threads.
class MecabDictionary {
 public:
  /// @throws Error when `directory` holds no dictionary, or one that is not in UTF-8.
  explicit MecabDictionary(const std::string& directory);
  ~MecabDictionary();

 private:
  friend class MecabParser;
  std::unique_ptr<MeCab::Model> model_;
};

/// A piece of the text that the dictionary knows, or that MeCab guessed to be a word.
struct MecabNode {
  std::uint32_t begin;  ///< bytes of the parsed text
  std::uint32_t end;
  bool unknown;       ///< not in the dictionary
  std::int32_t cost;  ///< the word's own, and of joining it to the one before; rare is dear
  const char*
      feature;  ///< NUL-terminated row, see mecab_features.h; lives as long as the dictionary
};

class MecabParser {
 public:
  explicit MecabParser(const MecabDictionary& dictionary);
  ~MecabParser();
  MecabParser(MecabParser&&) noexcept;

  /// The best path over `text` (at most a few kilobytes: MeCab's cost grows with the square of long
  /// runs of one script). White space belongs to no node. Lives until the next call.
  const std::vector<MecabNode>& parse(std::string_view text);

  /// The same for text that is not worth parsing: one unknown word.
  const std::vector<MecabNode>& one_unknown(std::string_view text);

 private:
  std::unique_ptr<MeCab::Tagger> tagger_;
  std::unique_ptr<MeCab::Lattice> lattice_;
  std::vector<MecabNode> nodes_;
};

}  // namespace taiyaku

#endif  // TAIYAKU_SEGMENT_MECAB_H_
