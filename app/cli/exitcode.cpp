#include "app/cli/exitcode.h"

ExitCode exitCodeOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::Interrupted:
    case ErrorKind::Cancelled:
    case ErrorKind::RateLimited:
    case ErrorKind::Server:
        return NoAnswer;
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::ActiveUsers:
    case ErrorKind::Rejected:
        return Refused;
    case ErrorKind::Malformed:
    case ErrorKind::TooLarge:
        // The same kinds serve for a file and for an answer; only an answer has a status.
        return error.httpStatus != 0 ? NoAnswer : Failed;
    case ErrorKind::Conflict:
        return InConflict;
    case ErrorKind::Invalid:
        return NotValid;
    case ErrorKind::Storage:
    case ErrorKind::Usage:
        break;
    }
    return Failed;
}

ExitCode exitCodeOf(const PushResult &result)
{
    switch (result.outcome) {
    case PushOutcome::Sent:
    case PushOutcome::NothingToSend:
    case PushOutcome::MergedAndSent:
        // Sent, but the local store could not be brought up to date.
        return result.error ? exitCodeOf(*result.error) : Done;
    case PushOutcome::Conflict:
        return InConflict;
    case PushOutcome::Rejected: {
        const ErrorKind kind = result.error ? result.error->kind : ErrorKind::Rejected;
        if (kind == ErrorKind::Invalid)
            return NotValid; // our own check, nothing was sent
        return kind == ErrorKind::Usage || kind == ErrorKind::Storage ? Failed : Refused;
    }
    case PushOutcome::Offline:
    case PushOutcome::Unknown:
    case PushOutcome::Cancelled:
        break;
    }
    return NoAnswer;
}
