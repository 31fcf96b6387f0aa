#include "models/core/slices.h"

#include <QElapsedTimer>
#include <QList>
#include <QTimer>

#include <utility>

namespace Calends {

namespace {

constexpr qint64 SliceMs = 4;

} // namespace

// Every timer that is due fires once a turn: one timer for all keeps the turn short.
class Slices::Turn
{
public:
    Turn()
    {
        m_timer.setInterval(0);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { run(); });
    }

    static Turn &ofThisThread()
    {
        static thread_local Turn turn;
        return turn;
    }

    bool contains(const Slices *slices) const { return m_active.contains(slices); }
    void add(Slices *slices)
    {
        if (!contains(slices))
            m_active.append(slices);
        m_timer.start();
    }
    void remove(Slices *slices)
    {
        m_active.removeOne(slices);
        if (m_active.isEmpty())
            m_timer.stop();
    }

private:
    void run()
    {
        QElapsedTimer timer;
        timer.start();
        while (!m_active.isEmpty() && timer.elapsed() < SliceMs) {
            Slices *const next = m_active.takeFirst();
            m_active.append(next);
            next->m_step(); // it may be gone afterwards
        }
    }

    QList<Slices *> m_active; // whose turn it is comes first
    QTimer m_timer;
};

Slices::Slices(std::function<void()> step)
    : m_step(std::move(step))
{
}

Slices::~Slices() { stop(); }

void Slices::start() { Turn::ofThisThread().add(this); }

void Slices::stop() { Turn::ofThisThread().remove(this); }

bool Slices::isActive() const { return Turn::ofThisThread().contains(this); }

} // namespace Calends
