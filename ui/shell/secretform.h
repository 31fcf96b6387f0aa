// A few lines to type a secret into, and the button that takes it.
#pragma once

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace Calends {

class TextLabel;

enum class Wanted : quint8 { Needed, Optional };

// The lines are emptied in the moment the button is pressed: what was typed lives in entered() alone.
class SecretForm : public QWidget
{
    Q_OBJECT
public:
    // `purpose` tells the lines of several forms apart for screen readers.
    SecretForm(const QString &purpose, const QString &button, QWidget *parent = nullptr);

    QLineEdit *addLine(const QString &label, Wanted wanted);
    QLineEdit *addSecret(const QString &label, Wanted wanted); // shows dots, is never shown again
    // A tick with what it means; it can be set only while something is typed into `needed`, and says
    // `obstacle` otherwise.
    void addChoice(
        const QString &text, const QString &meaning, const QLineEdit *needed, const QString &obstacle);
    // Why nothing can be taken at all; empty: it can.
    void setObstacle(const QString &reason);
    // What became of it; a plain sentence.
    void say(const QString &text);
    QString said() const;

Q_SIGNALS:
    // Trimmed, one per line in the order they were added; `chosen` is the last choice.
    void entered(const QStringList &texts, bool chosen);

private:
    void add(const QString &label, QLineEdit *line, Wanted wanted);
    void edited();
    void submit();

    struct Line
    {
        QLineEdit *edit;
        Wanted wanted;
        QString label;
    };
    QString m_purpose;
    QString m_obstacle;
    QList<Line> m_lines;
    QCheckBox *m_choice = nullptr;
    const QLineEdit *m_choiceNeeds = nullptr;
    QString m_choiceObstacle;
    QVBoxLayout *m_column;
    QPushButton *m_button;
    TextLabel *m_said;
};

} // namespace Calends
