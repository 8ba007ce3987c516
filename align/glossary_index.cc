#include "align/glossary_index.h"

#include <algorithm>
#include <utility>

namespace taiyaku {
namespace {

void fill(TermTable& table, std::uint32_t entry, const std::vector<std::string>& english,
          const std::vector<std::string>& japanese, const Lexicon& lexicon) {
  for (const std::string& term : english) table.add_english(term, entry, lexicon);
  for (const std::string& term : japanese) table.add_japanese(term, entry);
}

/// Of the matches that begin at one token, keeps those that end last.
void keep_longest_at_each_token(std::size_t first, std::vector<TermMatch>& matches) {
  auto kept = matches.begin() + static_cast<std::ptrdiff_t>(first);
  for (auto group = kept; group != matches.end();) {
    const auto behind = std::find_if(group, matches.end(), [&](const TermMatch& match) {
      return match.tokens.begin != group->tokens.begin;
    });
    std::uint32_t end = 0;
    for (auto match = group; match != behind; ++match) end = std::max(end, match->tokens.end);
    kept = std::copy_if(group, behind, kept,
                        [&](const TermMatch& match) { return match.tokens.end == end; });
    group = behind;
  }
  matches.erase(kept, matches.end());
}

}  // namespace

GlossaryIndex::GlossaryIndex(const Lexicon& lexicon, Glossary glossary)
    : lexicon_(&lexicon), glossary_(std::move(glossary)) {
  for (std::uint32_t entry = 0; entry < glossary_.terms.size(); ++entry) {
    const GlossaryTerm& term = glossary_.terms[entry];
    fill(wanted_, entry, term.english, term.japanese, lexicon);
    fill(forbidden_, entry, term.forbidden_english, term.forbidden_japanese, lexicon);
  }
}

void GlossaryIndex::find(const Document& document, Range tokens, Language language,
                         std::vector<TermMatch>& matches) const {
  const std::size_t first = matches.size();
  wanted_.find(document, tokens, language, *lexicon_, matches);
  keep_longest_at_each_token(first, matches);
}

void GlossaryIndex::find_all(const Document& document, Range tokens, Language language,
                             std::vector<TermMatch>& matches) const {
  wanted_.find(document, tokens, language, *lexicon_, matches);
}

void GlossaryIndex::find_forbidden(const Document& document, Range tokens, Language language,
                                   std::vector<TermMatch>& matches) const {
  forbidden_.find(document, tokens, language, *lexicon_, matches);
}

}  // namespace taiyaku
