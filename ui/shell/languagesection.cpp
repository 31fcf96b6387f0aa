#include "ui/shell/languagesection.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/kit/measures.h"
#include "ui/kit/texts.h"

namespace Calends {

LanguageSection::LanguageSection(const QStringList &languages, QWidget *parent)
    : QWidget(parent)
    , m_languages(new QComboBox(this))
    , m_note(textLabel(
          tr("Texts that are on screen already stay as they are: the choice holds from the next start."),
          Tone::Muted, this))
{
    m_languages->addItem(tr("As the system"), QString());
    for (const QString &language : languages)
        m_languages->addItem(QLocale(language).nativeLanguageName(), language);
    m_note->setWordWrap(true);
    TextLabel *label = textLabel(tr("Language"), Tone::Text, this);
    label->setBuddy(m_languages);
    m_languages->setAccessibleName(label->text());
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_languages);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Measures::of(this).px(6));
    column->addLayout(row);
    column->addWidget(m_note);
    setFocusProxy(m_languages);
    connect(m_languages, &QComboBox::activated, this,
        [this] { Q_EMIT languageChosen(m_languages->currentData().toString()); });
}

void LanguageSection::setLanguage(const QString &chosen, const QString &spoken)
{
    m_languages->setCurrentIndex(std::max(0, m_languages->findData(chosen)));
    m_note->setVisible(chosen != spoken);
}

} // namespace Calends
