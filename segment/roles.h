// What each paragraph of an article is for, by its form and its place.
#ifndef TAIYAKU_SEGMENT_ROLES_H_
#define TAIYAKU_SEGMENT_ROLES_H_

#include <string_view>
#include <vector>

#include "segment/paragraphs.h"

namespace taiyaku {

/// Sets the role of every block. When the evidence is weak a block stays a paragraph: a paragraph
/// taken for boilerplate would never be checked, the reverse costs one line in a report.
void assign_roles(std::string_view text, std::vector<Block>& blocks);

}  // namespace taiyaku

#endif  // TAIYAKU_SEGMENT_ROLES_H_
