// Plain text → what was written, without the marks that mail puts before quoted lines.
#ifndef TAIYAKU_IO_READ_TEXT_H_
#define TAIYAKU_IO_READ_TEXT_H_

#include <string>

#include "segment/article.h"

namespace taiyaku {

/// Two neighbouring lines or more that begin with `>` are a quotation: their marks are left out, so
/// that sentences run over its lines, and it is a paragraph apart from what stands around it.
/// Any other text stays as it is.
Article read_text(std::string file);

}  // namespace taiyaku

#endif  // TAIYAKU_IO_READ_TEXT_H_
