// SPDX-License-Identifier: GPL-3.0-or-later
// Linked into what the preset "tsan" builds. Qt itself is not built for the thread sanitizer, which therefore does not see the
// mutexes inside it that order what one thread did before it handed an event, a call or a piece of work to another. This tells
// it: whoever hands over releases, whoever is handed something acquires. One place stands for all queues, so that more is taken
// for ordered than really is; what two threads do between two hand-overs is still compared.
//
// The functions below have the link names of Qt's, which is how calls from our code come here first.
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QRunnable>
#include <QThreadPool>

#include <functional>
#include <utility>

#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

namespace {

char queues;

void handOver()
{
    __tsan_release(&queues);
}

void takeOver()
{
    __tsan_acquire(&queues);
}

/// The function of Qt that is called \a linkName.
template <typename Function>
Function *real(const char *linkName)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, linkName));
}

using Work = std::function<void()>;

}   // namespace

// Aligned as member functions are: pointers to them tell virtual ones by an odd address.
#define COSCOPE_IN_FRONT_OF(linkName, result, function, parameters)                                                              \
    result function parameters __asm__(linkName);                                                                                \
    __attribute__((aligned(16))) result function parameters

// Events, queued signals and queued calls: released when they are sent …

COSCOPE_IN_FRONT_OF("_ZN16QCoreApplication9postEventEP7QObjectP6QEventi", void, postEvent,
                    (QObject * receiver, QEvent *event, int priority))
{
    static const auto next = real<void(QObject *, QEvent *, int)>("_ZN16QCoreApplication9postEventEP7QObjectP6QEventi");
    handOver();
    next(receiver, event, priority);
}

COSCOPE_IN_FRONT_OF("_ZN11QMetaObject8activateEP7QObjectPKS_iPPv", void, activate,
                    (QObject * sender, const QMetaObject *meta, int signal, void **arguments))
{
    static const auto next =
        real<void(QObject *, const QMetaObject *, int, void **)>("_ZN11QMetaObject8activateEP7QObjectPKS_iPPv");
    handOver();
    next(sender, meta, signal, arguments);
}

COSCOPE_IN_FRONT_OF("_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv", bool,
                    invokeMethod, (QObject * receiver, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type, void *result))
{
    static const auto next = real<bool(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *)>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    handOver();
    const bool isDone = next(receiver, slot, type, result);
    if (type == Qt::BlockingQueuedConnection)
        takeOver();
    return isDone;
}

COSCOPE_IN_FRONT_OF("_ZN7QObject11deleteLaterEv", void, deleteLater, (QObject * object))
{
    static const auto next = real<void(QObject *)>("_ZN7QObject11deleteLaterEv");
    handOver();
    next(object);
}

// … and acquired when they are delivered. In the other direction for calls that block until they are.

namespace {

bool acquireBeforeEvents(void **)
{
    takeOver();
    return false;   // deliver it
}

const bool areEventsWatched = QInternal::registerCallback(QInternal::EventNotifyCallback, &acquireBeforeEvents);

}   // namespace

// What a thread did last is its destructors of objects; who waits for its end comes after them.

COSCOPE_IN_FRONT_OF("_ZN7QObjectD2Ev", void, destroyObject, (QObject * object))
{
    static const auto next = real<void(QObject *)>("_ZN7QObjectD2Ev");
    next(object);
    handOver();
}

COSCOPE_IN_FRONT_OF("_ZN7QThread4waitE14QDeadlineTimer", bool, waitForThread, (QThread * thread, QDeadlineTimer deadline))
{
    static const auto next = real<bool(QThread *, QDeadlineTimer)>("_ZN7QThread4waitE14QDeadlineTimer");
    const bool hasEnded = next(thread, deadline);
    takeOver();
    return hasEnded;
}

// The pool, and what futures report from there.

namespace {

class HandedWork final : public QRunnable
{
public:
    explicit HandedWork(Work work)
        : m_work(std::move(work))
    {
    }
    void run() override
    {
        takeOver();
        m_work();
        m_work = nullptr;
        handOver();
    }

private:
    Work m_work;
};

}   // namespace

COSCOPE_IN_FRONT_OF("_ZN11QThreadPool5startESt8functionIFvvEEi", void, startInPool, (QThreadPool * pool, Work work, int priority))
{
    auto *handed = new HandedWork(std::move(work));
    handOver();
    pool->start(handed, priority);
}

COSCOPE_IN_FRONT_OF("_ZN20QFutureInterfaceBase18reportResultsReadyEii", void, reportResults, (void *future, int begin, int end))
{
    static const auto next = real<void(void *, int, int)>("_ZN20QFutureInterfaceBase18reportResultsReadyEii");
    handOver();
    next(future, begin, end);
}

COSCOPE_IN_FRONT_OF("_ZN20QFutureInterfaceBase14reportFinishedEv", void, reportFinished, (void *future))
{
    static const auto next = real<void(void *)>("_ZN20QFutureInterfaceBase14reportFinishedEv");
    handOver();
    next(future);
}
