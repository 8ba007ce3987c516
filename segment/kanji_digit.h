// Kanji that stand for digits.
#ifndef TAIYAKU_SEGMENT_KANJI_DIGIT_H_
#define TAIYAKU_SEGMENT_KANJI_DIGIT_H_

namespace taiyaku {

/// 0–9 for 〇 to 九, 零 and the kanji of deeds (壱, 弐); −1 for other characters.
constexpr int kanji_digit(char32_t c) {
  switch (c) {
    case U'〇':
    case U'零':
      return 0;
    case U'一':
    case U'壱':
      return 1;
    case U'二':
    case U'弐':
      return 2;
    case U'三':
      return 3;
    case U'四':
      return 4;
    case U'五':
      return 5;
    case U'六':
      return 6;
    case U'七':
      return 7;
    case U'八':
      return 8;
    case U'九':
      return 9;
    default:
      return -1;
  }
}

}  // namespace taiyaku

#endif  // TAIYAKU_SEGMENT_KANJI_DIGIT_H_
