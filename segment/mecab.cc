#include "segment/mecab.h"

#include <mecab.h>

#include <algorithm>
#include <array>

#include "segment/characters.h"
#include "segment/error.h"

namespace taiyaku {
namespace {

bool is_utf8(std::string_view charset) {
  const std::string name = ascii_lower(charset);
  return name == "utf-8" || name == "utf8";
}

}  // namespace

MecabDictionary::MecabDictionary(const std::string& directory) {
  // No resource file: results must not depend on the machine's settings.
  std::array<std::string, 5> arguments = {"mecab", "-r", "/dev/null", "-d", directory};
  std::array<char*, 5> pointers = {};
  std::transform(arguments.begin(), arguments.end(), pointers.begin(),
                 [](std::string& argument) { return argument.data(); });
  model_.reset(MeCab::createModel(static_cast<int>(pointers.size()), pointers.data()));
  if (!model_) {
    const char* reason = MeCab::getLastError();
    throw Error(directory + ": cannot open the MeCab dictionary (" +
                (reason != nullptr ? reason : "no reason given") +
                "); install mecab-ipadic-utf8, or name another with --mecab-dict");
  }
  const char* charset = model_->dictionary_info()->charset;
  if (!is_utf8(charset)) {
    throw Error(directory + ": the MeCab dictionary is in " + charset +
                "; install one compiled for UTF-8 (mecab-ipadic-utf8)");
  }
}

MecabDictionary::~MecabDictionary() = default;

MecabParser::MecabParser(const MecabDictionary& dictionary)
    : tagger_(dictionary.model_->createTagger()), lattice_(dictionary.model_->createLattice()) {
  if (!tagger_ || !lattice_) throw Error("MeCab: out of memory; use fewer --jobs");
}

MecabParser::~MecabParser() = default;
MecabParser::MecabParser(MecabParser&&) noexcept = default;

const std::vector<MecabNode>& MecabParser::parse(std::string_view text) {
  nodes_.clear();
  lattice_->set_sentence(text.data(), text.size());
  if (!tagger_->parse(lattice_.get())) {
    // Nothing the pieces given to it should cause; one unknown word is an honest answer.
    return one_unknown(text);
  }
  for (const MeCab::Node* node = lattice_->bos_node(); node != nullptr; node = node->next) {
    if (node->stat == MECAB_BOS_NODE || node->stat == MECAB_EOS_NODE) continue;
    // The rows lie all over the dictionary; by the time they are read they should be near.
    __builtin_prefetch(node->feature);
    const auto begin = static_cast<std::uint32_t>(node->surface - text.data());
    const auto cost = static_cast<std::int32_t>(node->cost - node->prev->cost);
    nodes_.push_back(
        {begin, begin + node->length, node->stat == MECAB_UNK_NODE, cost, node->feature});
  }
  return nodes_;
}

const std::vector<MecabNode>& MecabParser::one_unknown(std::string_view text) {
  nodes_.assign(1, {0, static_cast<std::uint32_t>(text.size()), true, 0, ""});
  return nodes_;
}

}  // namespace taiyaku
