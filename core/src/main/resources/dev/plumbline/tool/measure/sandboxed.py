

if __name__ == "__main__":
    work_as_ordered(subject_beside)
