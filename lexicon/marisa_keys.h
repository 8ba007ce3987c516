// The keys of a marisa trie (libmarisa 0.2), read while the lexicon is built.
//
// Such a file is a succinct trie (LOUDS): one bit vector has its shape, one says which nodes end a
// key, one which nodes stand for more than one byte; those refer to a second trie of the same
// make, whose keys are the bytes backwards, and the last of these tries to a table of strings. It
// is read here rather than by libmarisa, which trusts what it reads: a damaged file makes it crash.
#ifndef TAIYAKU_LEXICON_MARISA_KEYS_H_
#define TAIYAKU_LEXICON_MARISA_KEYS_H_

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace taiyaku {

/// All keys in the order of their numbers; nothing when `bytes` are no such trie, or damaged.
std::optional<std::vector<std::string>> marisa_keys(std::string_view bytes);

}  // namespace taiyaku

#endif  // TAIYAKU_LEXICON_MARISA_KEYS_H_
