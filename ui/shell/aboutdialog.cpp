#include "ui/shell/aboutdialog.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/kit/measures.h"
#include "ui/kit/style.h"
#include "ui/kit/texts.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

AboutDialog::AboutDialog(const QString &version, const QList<BuiltPart> &parts, QWidget *parent)
    : QDialog(parent)
    , m_version(version)
    , m_parts(parts)
{
    const Measures m = Measures::of(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Calends"));
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(m.pagePadding(), m.px(14), m.pagePadding(), m.px(14));
    column->setSpacing(m.px(10));
    column->addWidget(makeWords(), 1);
    column->addWidget(makeButtons());
    resize(fitting({m.px(420), m.px(430)}, parent));
}

// Large text needs more than the window has: it scrolls.
QWidget *AboutDialog::makeWords()
{
    auto *const scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(windowTitle());
    auto *const all = new QWidget;
    auto *const column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Measures::of(this).px(10));
    const auto add = [all, column](const QString &sentence, Tone tone) {
        TextLabel *const words = textLabel(sentence, tone, all);
        words->setWordWrap(true);
        column->addWidget(words);
        return words;
    };
    add(tr("Calends %1").arg(m_version), Tone::Text)->setFont(titleFont(font()));
    add(tr("Admin console for Cal.com."), Tone::Text);
    add(tr("Free software under the MIT licence. © 2026 The Calends authors."), Tone::Text);
    add(tr("Calends is an independent program. Cal.com is its owner's trademark."), Tone::Muted);
    column->addWidget(hairline(all));
    add(tr("Built with"), Tone::Muted);
    column->addWidget(makeParts());
    column->addStretch(1);
    scroll->setWidget(all);
    return scroll;
}

QWidget *AboutDialog::makeParts()
{
    auto *const all = new QWidget(this);
    auto *const grid = new QGridLayout(all);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Measures::of(this).px(16));
    grid->setColumnStretch(2, 1);
    for (int row = 0; row < m_parts.size(); ++row) {
        const BuiltPart &part = m_parts.at(row);
        grid->addWidget(textLabel(part.name, Tone::Text, all), row, 0);
        grid->addWidget(textLabel(part.version, Tone::Text, all), row, 1);
        grid->addWidget(textLabel(part.licence, Tone::Muted, all), row, 2);
    }
    return all;
}

QWidget *AboutDialog::makeButtons()
{
    auto *const buttons = new QWidget(this);
    auto *const row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Measures::of(this).gap());
    auto *const copy = new QPushButton(tr("Copy versions"), buttons);
    auto *const close = new QPushButton(tr("Close"), buttons);
    copy->setAutoDefault(false);
    close->setDefault(true);
    row->addStretch(1);
    row->addWidget(copy);
    row->addWidget(close);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    close->setFocus(Qt::OtherFocusReason);
    return buttons;
}

QString AboutDialog::text() const
{
    QString lines = "Calends "_L1 + m_version + u'\n';
    for (const BuiltPart &part : m_parts)
        lines += joined({part.name, part.version}, u" ") + u'\n';
    return lines;
}

} // namespace Calends
