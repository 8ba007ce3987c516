// The text of docs/RULES.md, compiled in.
#ifndef TAIYAKU_IO_RULES_DOCUMENT_H_
#define TAIYAKU_IO_RULES_DOCUMENT_H_

#include <string_view>

namespace taiyaku {

extern const std::string_view kRulesDocument;

/// A rule's part of it in Markdown, from behind its heading to the next one; empty for an unknown
/// rule.
std::string_view worked_example(std::string_view rule);

}  // namespace taiyaku

#endif  // TAIYAKU_IO_RULES_DOCUMENT_H_
