// Paragraphs that no other translates.
#ifndef TAIYAKU_SCORE_CHECK_UNPAIRED_H_
#define TAIYAKU_SCORE_CHECK_UNPAIRED_H_

#include "score/checker.h"

namespace taiyaku {

/// Adds a finding to each unpaired paragraph of running text (headlines, bylines, captions, bullets
/// and boilerplate are often left untranslated on purpose). The confidence is the share of such
/// paragraphs on its side that do have a counterpart: of an article of which little was translated
/// at all, nothing is said. Paragraphs that an assistant says beside its translation
/// (reply_patterns.h) are a finding whatever their length and role, in either language: those of
/// the source's language in a file of translations are added to the report.
void check_unpaired(Report& report, Language source_language);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_CHECK_UNPAIRED_H_
