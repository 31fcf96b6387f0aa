// The head of a preview: what it is, how many rows are in which state, what it costs, and checking it again.
#pragma once

#include <QWidget>

#include <optional>

#include "models/changes/changepreview.h"

class QProgressBar;
class QPushButton;

namespace Calends {

class Banner;
class StatePills;
class TextLabel;
class Veil;

// `preview` outlives it.
class PreviewHeading : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewHeading(ChangePreview &preview, QWidget *parent = nullptr);

    void showCounts();
    void forgetNotice(); // of what was done before
    // Why rows cannot be read again; empty: they can.
    void setCheckObstacle(const QString &reason);
    QString cost() const;
    QStringList counts() const;
    // As soon as the person asks for it, or comes back to what was shown earlier.
    void check();
    void save(); // as CSV or JSON, where the person says

Q_SIGNALS:
    void stateChosen(std::optional<Calends::PreviewState> state);

private:
    QWidget *makeTitle();
    QWidget *makeCounts();
    QWidget *makeChecking();
    void checkProgressed(int read, int total);
    void checkEnded(const QString &problem);
    void copy(const QByteArray &text);
    QString jobText() const;

    ChangePreview &m_preview;
    TextLabel *m_title;
    Veil *m_titleVeil;
    QPushButton *m_check;
    QPushButton *m_copy;
    QPushButton *m_copyJson;
    QPushButton *m_save;
    StatePills *m_pills;
    TextLabel *m_cost;
    QWidget *m_checking;
    TextLabel *m_read;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    Banner *m_notice;
};

} // namespace Calends
