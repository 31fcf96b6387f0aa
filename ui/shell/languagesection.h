// The language of the program, on the settings page.
#pragma once

#include <QStringList>
#include <QWidget>

class QComboBox;

namespace Calends {

class TextLabel;

class LanguageSection : public QWidget
{
    Q_OBJECT
public:
    // `languages` are those there is a translation for, as language codes ("de"). The system's own is offered
    // as well, as an empty code.
    explicit LanguageSection(const QStringList &languages, QWidget *parent = nullptr);

    // What is chosen, and what the program speaks since it started: another choice holds from the next start.
    void setLanguage(const QString &chosen, const QString &spoken);

Q_SIGNALS:
    void languageChosen(const QString &language);

private:
    QComboBox *m_languages;
    TextLabel *m_note;
};

} // namespace Calends
