// &amp; &#8212; &#x3042; – characters that markup writes by name or number.
#ifndef TAIYAKU_IO_ENTITIES_H_
#define TAIYAKU_IO_ENTITIES_H_

#include <cstddef>
#include <string_view>

namespace taiyaku {

struct Entity {
  std::size_t size = 0;  ///< bytes, 0 when there is none
  char32_t value = 0;
};

/// The entity whose `&` stands at `at`. A name that is not known is no entity: it stays text.
Entity entity_at(std::string_view text, std::size_t at);

}  // namespace taiyaku

#endif  // TAIYAKU_IO_ENTITIES_H_
