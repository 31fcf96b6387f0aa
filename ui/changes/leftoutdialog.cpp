#include "ui/changes/leftoutdialog.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/kit/discretion.h"
#include "ui/kit/measures.h"
#include "ui/kit/style.h"
#include "ui/kit/texts.h"

namespace Calends {

namespace {

constexpr qsizetype MostListed = 200; // a list that nobody reads to its end

} // namespace

LeftOutDialog::LeftOutDialog(
    const QList<LeftOut> &leftOut, int others, const QString &noneText, QWidget *parent)
    : QDialog(parent)
{
    const Measures m = Measures::of(this);
    setAttribute(Qt::WA_DeleteOnClose);
    const QString number = QLocale().toString(leftOut.size());
    setWindowTitle(others == 0    ? noneText
            : leftOut.size() == 1 ? tr("1 row stays as it is")
                                  : tr("%1 rows stay as they are").arg(number));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.pagePadding(), m.px(14), m.pagePadding(), m.px(14));
    column->setSpacing(m.px(12));
    auto *title = textLabel(windowTitle(), Tone::Text, this);
    title->setFont(titleFont(font()));
    title->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(makeList(leftOut), 1);
    column->addWidget(makeButtons(others));
    resize(fitting({m.px(520), m.px(380)}, parent));
}

QWidget *LeftOutDialog::makeList(const QList<LeftOut> &leftOut)
{
    const Measures m = Measures::of(this);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Rows that stay as they are"));
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.px(2));
    const qsizetype shown = std::min(MostListed, leftOut.size());
    for (qsizetype place = 0; place < shown; ++place) {
        auto *name = textLabel(leftOut.at(place).name, Tone::Text, list);
        name->setElided();
        new Veil(name);
        auto *reason = textLabel(leftOut.at(place).reason, Tone::Muted, list);
        reason->setFont(smallFont(font()));
        reason->setWordWrap(true);
        column->addWidget(name);
        column->addWidget(reason);
        column->addSpacing(m.px(6));
    }
    if (leftOut.size() > shown)
        column->addWidget(
            textLabel(tr("And %1 more.").arg(QLocale().toString(leftOut.size() - shown)), Tone::Muted, list));
    column->addStretch(1);
    scroll->setWidget(list);
    return scroll;
}

QWidget *LeftOutDialog::makeButtons(int others)
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Measures::of(this).gap());
    row->addStretch(1);
    auto *close = new QPushButton(others == 0 ? tr("Close") : tr("Cancel"), buttons);
    close->setAutoDefault(others == 0);
    row->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    if (others == 0)
        return buttons;
    auto *go = new QPushButton(others == 1 ? tr("Preview the other row")
                                           : tr("Preview the other %1").arg(QLocale().toString(others)),
        buttons);
    setButtonKind(go, ButtonKind::Primary);
    go->setDefault(true);
    row->addWidget(go);
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
    return buttons;
}

} // namespace Calends
