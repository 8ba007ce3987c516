// Characters that Chinese writes and Japanese does not.
#ifndef TAIYAKU_SCORE_CHINESE_ONLY_H_
#define TAIYAKU_SCORE_CHINESE_ONLY_H_

namespace taiyaku {

/// 这, 们, 际: a common character of simplified Chinese that Japanese text has no use for. Thread
/// safe.
bool is_chinese_only(char32_t character);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_CHINESE_ONLY_H_
