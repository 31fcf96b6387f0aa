// How carefully and how fast a job works.
#pragma once

namespace Calends {

struct ChangePace
{
    int freshness = 60'000; // ms a row may have been read before its write
    int flushAfter = 50; // ms an answer may wait to be on disk, at the latest
    int group = 50; // rows that are written down as being sent at once
    int onTheWire = 6; // writes at the same time; the budget may let fewer through
    // ms a server may still be working on what it was sent by a process that was killed; 0: as long as the
    // session waits for a write. Counted from the sending.
    int settleAfter = 0;
};

} // namespace Calends
