// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/background_task.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QThread>
#include <QTimer>
#include <QVBoxLayout>

#include <atomic>
#include <memory>

namespace smartsme {

namespace {

constexpr int quietMilliseconds = 300;

/// Shared by the window's thread and the working one.
struct Meter
{
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0;
    std::atomic<bool> isStopped = false;
};

/// One running piece of work. Child of the owner: when that goes, the work is stopped and waited for.
/// While it runs the window repaints, but takes no keys and clicks except on the stop button: what works may not change under it.
class Task : public QObject
{
public:
    Task(QWidget *owner, const QString &what, std::function<void(const std::function<bool(qint64, qint64)> &)> work,
         std::function<void()> done, std::function<QString()> detail);
    ~Task() override;
    bool eventFilter(QObject *target, QEvent *event) override;

private:
    void showBox();
    void tick();
    void finish();

    QWidget *m_owner;
    QString m_what;
    std::function<void()> m_done;
    std::function<QString()> m_detail;
    std::shared_ptr<Meter> m_meter = std::make_shared<Meter>();
    std::unique_ptr<QThread> m_thread;
    QPointer<QFrame> m_box;
    QLabel *m_text = nullptr;
    QLabel *m_below = nullptr;
    QProgressBar *m_bar = nullptr;
    QTimer m_timer;
    QElapsedTimer m_clock;
};

Task::Task(QWidget *owner, const QString &what, std::function<void(const std::function<bool(qint64, qint64)> &)> work,
           std::function<void()> done, std::function<QString()> detail)
    : QObject(owner), m_owner(owner), m_what(what), m_done(std::move(done)), m_detail(std::move(detail))
{
    m_thread.reset(QThread::create([meter = m_meter, work = std::move(work)] {
        work([meter](qint64 read, qint64 whole) {
            meter->done = read;
            meter->total = whole;
            return !meter->isStopped;
        });
    }));
    connect(m_thread.get(), &QThread::finished, this, &Task::finish);
    connect(&m_timer, &QTimer::timeout, this, &Task::tick);
    m_clock.start();
    m_timer.start(100);
    qApp->installEventFilter(this);
    m_thread->start();
}

Task::~Task()
{
    m_meter->isStopped = true;
    m_thread->wait();
    if (m_box)
        delete m_box;
}

bool Task::eventFilter(QObject *target, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::Shortcut:
    case QEvent::ShortcutOverride:
    case QEvent::Wheel:
    case QEvent::DragEnter:
    case QEvent::Drop:
    case QEvent::Close: break;
    default: return false;
    }
    const auto *widget = qobject_cast<const QWidget *>(target);
    if (event->type() == QEvent::Shortcut && !widget)
        return true;        // of a menu entry or a QShortcut
    if (!widget || widget->window() != m_owner->window() || (m_box && (widget == m_box || m_box->isAncestorOf(widget))))
        return false;
    if (event->type() == QEvent::Close)
        m_meter->isStopped = true;
    event->ignore();
    return true;
}

void Task::showBox()
{
    QWidget *window = m_owner->window();
    m_box = new QFrame(window);
    m_box->setObjectName(QStringLiteral("progressBox"));
    auto *lines = new QVBoxLayout(m_box);
    lines->setContentsMargins(u(18), u(12), u(18), u(14));
    auto *row = new QHBoxLayout;
    m_text = new QLabel(m_what, m_box);
    m_text->setTextFormat(Qt::PlainText);       // a file may have any name
    auto *stop = new QPushButton(QCoreApplication::translate("BackgroundTask", "Stop"), m_box);
    setRole(stop, "small");
    QObject::connect(stop, &QPushButton::clicked, m_box.data(), [meter = m_meter, stop] {
        meter->isStopped = true;
        stop->setEnabled(false);
    });
    row->addWidget(m_text, 1);
    row->addWidget(stop);
    lines->addLayout(row);
    m_below = label({}, "caption", m_box);
    m_below->setTextFormat(Qt::PlainText);
    m_below->setWordWrap(false);
    m_below->setText(QStringLiteral(" "));      // its height, from the beginning
    m_below->setVisible(m_detail != nullptr);
    lines->addWidget(m_below);
    m_bar = new QProgressBar(m_box);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 0);
    m_bar->setAccessibleName(m_what);
    lines->addWidget(m_bar);
    const int width = qMin(u(520), window->width() - u(48));
    m_box->resize(width, m_box->sizeHint().height());
    m_box->move((window->width() - width) / 2, window->height() - m_box->height() - u(64));
    m_box->show();
    m_box->raise();
    stop->setFocus();
}

void Task::tick()
{
    if (!m_box && m_clock.elapsed() >= quietMilliseconds)
        showBox();
    if (const QString detail = m_box && m_detail ? m_detail() : QString(); !detail.isEmpty()) {
        m_text->setText(m_text->fontMetrics().elidedText(detail.section(QLatin1Char('\n'), 0, 0), Qt::ElideMiddle, m_text->width()));
        m_below->setText(detail.section(QLatin1Char('\n'), 1));
    }
    const qint64 total = m_meter->total;
    if (m_box && total > 0) {
        const double share = static_cast<double>(m_meter->done) / static_cast<double>(total);
        m_bar->setRange(0, 1000);
        m_bar->setValue(qBound(0, qRound(share * 1000), 1000));
    }
}

void Task::finish()
{
    m_timer.stop();
    qApp->removeEventFilter(this);
    delete m_box;
    const std::function<void()> done = std::move(m_done);
    deleteLater();
    if (done)
        done();
}

} // namespace

void runInBackground(QWidget *owner, const QString &what,
                     std::function<void(const std::function<bool(qint64, qint64)> &progress)> work, std::function<void()> done,
                     std::function<QString()> detail)
{
    new Task(owner, what, std::move(work), std::move(done), std::move(detail));
}

} // namespace smartsme
