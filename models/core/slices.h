// Work on many rows, done between other events.
#pragma once

#include <functional>

namespace Calends {

// A turn of the event loop takes a few milliseconds of such work, however many there are who have some: all
// of a thread take turns within them.
class Slices
{
public:
    // `step` works for a fraction of a millisecond. It is called again and again from start() to stop(), may
    // call both, and may end the life of what it works for as its last act.
    explicit Slices(std::function<void()> step);
    ~Slices();
    Slices(const Slices &) = delete;
    Slices &operator=(const Slices &) = delete;

    void start();
    void stop();
    bool isActive() const;

private:
    class Turn;

    std::function<void()> m_step;
};

} // namespace Calends
