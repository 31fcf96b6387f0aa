#include "ui/changes/statepills.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>

#include "ui/changes/previewtable.h"
#include "ui/kit/measures.h"
#include "ui/kit/pill.h"

namespace Calends {

namespace {

// In the order in which they are read.
constexpr std::array States{PreviewState::Applied, PreviewState::Sending, PreviewState::Ready,
    PreviewState::AlreadySo, PreviewState::ChangedSince, PreviewState::NeedsALook, PreviewState::NotAllowed,
    PreviewState::Failed, PreviewState::Unknown, PreviewState::Skipped};

// Before anything is sent, what will change is the good news.
Mood pillMood(PreviewState state, bool hasJob)
{
    return state == PreviewState::Ready && !hasJob ? Mood::Good : moodOfState(state);
}

QString pillText(const ChangePreview &preview, PreviewState state)
{
    const int count = preview.count(state);
    const int chosen = state == PreviewState::Ready && !preview.job() ? int(preview.chosen().size()) : count;
    if (chosen == count)
        return countedState(state, count, preview.job() != nullptr);
    const QLocale locale;
    return StatePills::tr("%1 of %2 will change").arg(locale.toString(chosen), locale.toString(count));
}

} // namespace

PillButton::PillButton(Mood mood, QWidget *parent)
    : QAbstractButton(parent)
    , m_mood(mood)
{
    setCheckable(true);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
}

void PillButton::setMood(Mood mood)
{
    m_mood = mood;
    update();
}

QSize PillButton::sizeHint() const
{
    const int ring = Measures::of(this).px(2);
    return pillSize(text(), font()) + QSize(2 * ring, 2 * ring);
}

QSize PillButton::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), Measures::of(this).px(44)), whole.height()};
}

void PillButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    const Palette colors = Palette::of(palette());
    const Measures m = Measures::of(this);
    const int ring = m.px(2);
    paintPill(&painter, rect().adjusted(ring, 0, -ring, 0), text(), m_mood, colors);
    if (!isChecked() && !hasFocus() && !underMouse())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor line = hasFocus() ? colors(Tone::Accent) : colors.text(m_mood);
    painter.setPen(QPen(line, isChecked() || hasFocus() ? 1.5 : 1));
    painter.setBrush(Qt::NoBrush);
    const qreal radius = std::min(qreal(m.px(10)), height() / 2.0);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
}

StatePills::StatePills(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Measures::of(this).px(4));
    for (const PreviewState state : States)
        row->addWidget(addPill(state));
    setAccessibleName(tr("Rows by state"));
}

PillButton *StatePills::addPill(PreviewState state)
{
    auto *const pill = new PillButton(moodOfState(state), this);
    pill->hide();
    m_pills.insert(int(state), pill);
    connect(pill, &QAbstractButton::clicked, this, [this, state](bool isPressed) {
        for (auto other = m_pills.cbegin(); other != m_pills.cend(); ++other)
            (*other)->setChecked(isPressed && other.key() == int(state));
        Q_EMIT stateChosen(isPressed ? std::optional(state) : std::nullopt);
    });
    return pill;
}

void StatePills::showCounts(const ChangePreview &preview)
{
    bool isPressedGone = false;
    for (const PreviewState state : States) {
        PillButton *const pill = m_pills.value(int(state));
        const bool isShown = preview.count(state) > 0;
        isPressedGone = isPressedGone || (!isShown && pill->isChecked());
        pill->setChecked(pill->isChecked() && isShown);
        pill->setMood(pillMood(state, preview.job() != nullptr));
        pill->setText(pillText(preview, state));
        pill->setAccessibleName(pill->text());
        pill->setToolTip(pill->text() + QChar(u'\n') + tr("Press to see only these rows."));
        pill->setVisible(isShown);
        pill->updateGeometry();
    }
    if (isPressedGone)
        Q_EMIT stateChosen(std::nullopt);
}

QStringList StatePills::texts() const
{
    QStringList all;
    for (const PreviewState state : States) {
        const PillButton *const pill = m_pills.value(int(state));
        if (!pill->isHidden())
            all.append(pill->text());
    }
    return all;
}

} // namespace Calends
