"""fal: its queue, reached by the Hugging Face router or directly, and FLUX on it."""
