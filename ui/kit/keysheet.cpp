#include "ui/kit/keysheet.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QKeySequence>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/kit/measures.h"
#include "ui/kit/texts.h"

namespace Calends {

namespace {

qsizetype heightOf(const KeyGroup &group)
{
    const auto reasons = std::count_if(
        group.lines.cbegin(), group.lines.cend(), [](const KeyLine &line) { return !line.reason.isEmpty(); });
    return group.lines.size() + reasons + 2; // with its title and the gap
}

// Two columns, the higher one as low as can be; groups stay whole and in order.
qsizetype firstOfSecondColumn(const QList<KeyGroup> &groups)
{
    qsizetype right = 0;
    for (const KeyGroup &group : groups)
        right += heightOf(group);
    qsizetype left = 0;
    qsizetype at = 0;
    while (at < groups.size() && left + heightOf(groups.at(at)) <= right) {
        left += heightOf(groups.at(at));
        right -= heightOf(groups.at(at++));
    }
    return at;
}

} // namespace

QString keysText(const QList<QKeySequence> &shortcuts)
{
    QStringList ways;
    for (const QKeySequence &shortcut : shortcuts) {
        QStringList strokes;
        for (int i = 0; i < shortcut.count(); ++i)
            strokes.append(QKeySequence(shortcut[uint(i)]).toString(QKeySequence::NativeText));
        ways.append(strokes.join(KeySheet::tr(" then ", "between two keys pressed one after the other")));
    }
    return ways.join(KeySheet::tr(" or ", "between keys that do the same"));
}

KeySheet::KeySheet(const QString &title, const QList<KeyGroup> &groups, QWidget *parent)
    : QDialog(parent)
    , m_groups(groups)
{
    const Measures m = Measures::of(this);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.pagePadding(), m.px(14), m.pagePadding(), m.px(14));
    column->setSpacing(m.px(12));
    TextLabel *heading = textLabel(title, Tone::Text, this);
    heading->setFont(titleFont(font()));
    column->addWidget(heading);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(title);
    auto *sheet = new QWidget(scroll);
    auto *columns = new QHBoxLayout(sheet);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(m.px(36));
    const qsizetype second = firstOfSecondColumn(groups);
    for (const auto &[from, to] : {std::pair(qsizetype(0), second), std::pair(second, groups.size())}) {
        auto *half = new QVBoxLayout;
        half->setSpacing(m.px(16));
        for (qsizetype i = from; i < to; ++i)
            half->addWidget(makeGroup(groups.at(i)));
        half->addStretch(1);
        columns->addLayout(half, 1);
    }
    scroll->setWidget(sheet);
    column->addWidget(scroll, 1);
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    column->addWidget(close, 0, Qt::AlignTrailing);
    connect(close, &QPushButton::clicked, this, &KeySheet::accept);
    resize(fitting({m.px(820), m.px(560)}, parent));
    close->setFocus();
}

QWidget *KeySheet::makeGroup(const KeyGroup &group)
{
    const Measures m = Measures::of(this);
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(m.px(16));
    grid->setVerticalSpacing(m.px(5));
    grid->setColumnMinimumWidth(0, m.px(116));
    grid->setColumnStretch(1, 1);
    TextLabel *title = textLabel(group.title, Tone::Text, box);
    title->setFont(strongFont(font()));
    grid->addWidget(title, 0, 0, 1, 2);
    int row = 1;
    for (const KeyLine &line : group.lines) {
        const Tone tone = line.reason.isEmpty() ? Tone::Text : Tone::Muted;
        TextLabel *keys = textLabel(line.keys, tone, box);
        TextLabel *text = textLabel(line.text, tone, box);
        text->setWordWrap(true);
        text->setToolTip(line.reason);
        text->setAccessibleDescription(line.reason);
        keys->setBuddy(text);
        grid->addWidget(keys, row, 0, Qt::AlignTop);
        grid->addWidget(text, row, 1, Qt::AlignTop);
        ++row;
        if (line.reason.isEmpty())
            continue;
        TextLabel *reason = textLabel(line.reason, Tone::Muted, box);
        reason->setFont(smallFont(font()));
        reason->setWordWrap(true);
        grid->addWidget(reason, row++, 1);
    }
    return box;
}

// The key that opened it closes it.
void KeySheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Question)
        return accept();
    QDialog::keyPressEvent(event);
}

} // namespace Calends
